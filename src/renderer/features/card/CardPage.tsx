import { Button } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import { dayAt } from '#core/zoned-time.ts';
import { go, useApp } from '../../app-state.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RuleUpdate } from '../carriers/RuleUpdate.tsx';
import { Accounts } from './Accounts.tsx';
import { ArchivedNote, DateUnknown, LostAdvice, StopAdvice } from './Advice.tsx';
import { CardHead } from './CardHead.tsx';
import { CardNote } from './CardNote.tsx';
import styles from './CardPage.module.css';
import type { CardView } from './card-view.ts';
import { Health } from './Health.tsx';
import { MissingEvidence } from './MissingEvidence.tsx';
import { NowWorks } from './NowWorks.tsx';
import { RuleSummary } from './RuleSummary.tsx';
import { SimFacts } from './SimFacts.tsx';
import { ThreeDateBar } from './ThreeDateBar.tsx';
import { Timeline } from './Timeline.tsx';
import { UndatedStop } from './UndatedStop.tsx';
import { useCard, useCarrier } from './use-card.ts';
import { WhyPanel } from './WhyPanel.tsx';

const Body = ({ view }: { readonly view: CardView }): ReactElement => {
  const { summary, deadline, today } = view;
  const state = summary?.state;
  return (
    <div className={styles['page']}>
      <CardHead view={view} />
      {state === 'archived' ? <ArchivedNote view={view} /> : null}
      {deadline.activeUntil === null && state !== 'archived' ? <DateUnknown view={view} /> : null}
      <UndatedStop view={view} />
      <ThreeDateBar
        deadline={deadline}
        since={summary?.since ?? null}
        today={today}
        claimed={deadline.doubts.includes('claimed')}
        quiet={state === 'archived'}
      />
      {state === 'lost' ? <LostAdvice view={view} /> : null}
      {deadline.binding?.kind === 'hard-stop' && state !== 'lost' && state !== 'archived' ? (
        <StopAdvice view={view} />
      ) : null}
      <RuleUpdate view={view} />
      <WhyPanel view={view} />
      <div className={styles['cols']}>
        <Timeline view={view} />
        <aside className={styles['aside']}>
          <Health view={view} />
          <MissingEvidence view={view} />
          <NowWorks view={view} />
          <Accounts view={view} />
          <RuleSummary view={view} />
          <SimFacts view={view} />
          <CardNote view={view} />
        </aside>
      </div>
    </div>
  );
};

const Known = ({ card }: { readonly card: Card }): ReactElement => {
  const summary = useApp(({ summaries }) => summaries.find(({ id }) => id === card.id) ?? null);
  const carrier = useCarrier(card.details.carrierId);
  const zone = carrier?.timeZone ?? summary?.timeZone ?? 'UTC';
  const today = useApp(({ nowMs }) => dayAt(nowMs, zone));
  return <Body view={{ card, summary, carrier, deadline: deadlineOf(card, carrier), today }} />;
};

const Gone = (): ReactElement => {
  const { t } = useTranslation('card');
  return (
    <EmptyState icon={<IconMoodEmpty size={32} stroke={1.5} />} title={t('gone.title')} text={t('gone.text')}>
      <Button onClick={() => go({ page: 'cards', state: null })}>{t('gone.back')}</Button>
    </EmptyState>
  );
};

/** One card: its three dates and why, what happened, what it lacks, what hangs on it. */
export const CardPage = ({ cardId }: { readonly cardId: string }): ReactElement | null => {
  const card = useCard(cardId);
  if (card === undefined) return null;
  return card === null ? <Gone /> : <Known card={card} />;
};
