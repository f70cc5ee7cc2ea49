import { Button } from '@mantine/core';
import { IconBellOff, IconCheck, IconChevronRight, IconEye, IconPaperclip } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { snapshotOf } from '#core/rules/choose.ts';
import { go, openDialog } from '../../app-state.ts';
import { Kbd } from '../../parts/Kbd.tsx';
import { StateMark } from '../../parts/StateMark.tsx';
import { useFormat, useLanguage } from '../../use-format.ts';
import { planLabel } from '../add-card/plan-options.ts';
import { AttachDialog } from '../receipts/AttachDialog.tsx';
import styles from './CardHead.module.css';
import { CardMenu } from './CardMenu.tsx';
import type { CardView } from './card-view.ts';

const Tags = ({ view }: { readonly view: CardView }): ReactElement => {
  const { card, summary } = view;
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const format = useFormat();
  const language = useLanguage();
  const { registration, tags } = card.details;
  // Where no class ends the number, nobody needs to know it.
  const matters = snapshotOf(card).rule.hardStops.length > 0;
  const { carrierNames, planNames } = summary ?? {};
  const carrier = carrierNames?.[language] ?? card.details.carrierId;
  const plan = planNames?.[language] ?? card.details.planId;
  return (
    <>
      <span className="tag">{planLabel(carrier, plan)}</span>
      {matters && registration !== 'unknown' ? <span className="tag">{reason(`class.${registration}`)}</span> : null}
      {matters && registration === 'unknown' && !summary?.archived ? (
        <button type="button" className="link fs12" onClick={() => openDialog({ kind: 'edit-card', cardId: card.id })}>
          {t('askClass')}
        </button>
      ) : null}
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
      {summary?.snoozedUntil ? (
        <span className="tag">
          <IconBellOff size={12} stroke={1.75} aria-hidden="true" />{' '}
          {t('snoozed', { until: format.instant(summary.snoozedUntil) })}
        </span>
      ) : null}
    </>
  );
};

const Buttons = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const [attaching, setAttaching] = useState(false);
  const cardId = view.card.id;
  const { state } = view.summary ?? {};
  const payingHelps = view.deadline.binding?.kind !== 'hard-stop' && state !== 'lost' && state !== 'archived';
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <div className={styles['buttons']}>
      <Button leftSection={<IconEye {...icon} />} onClick={() => openDialog({ kind: 'seen', cardId })}>
        {t('sawDate')}
      </Button>
      <Button leftSection={<IconPaperclip {...icon} />} onClick={() => setAttaching(true)}>
        {t('attach')}
      </Button>
      <CardMenu view={view} />
      <Button
        variant={payingHelps ? 'filled' : 'default'}
        leftSection={<IconCheck {...icon} />}
        rightSection={<Kbd onFill={payingHelps}>R</Kbd>}
        onClick={() => openDialog({ kind: 'record', cardIds: [cardId], prefill: null })}
      >
        {t('record')}
      </Button>
      {attaching ? <AttachDialog card={view.card} provesId={null} onClose={() => setAttaching(false)} /> : null}
    </div>
  );
};

/** Where we are, what the card is called, how it stands, and what can be done. */
export const CardHead = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const { card, summary } = view;
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <nav aria-label={t('crumb')} className={styles['crumb']}>
          <button type="button" className="link" onClick={() => go({ page: 'cards', state: null })}>
            {t('cards')}
          </button>
          <IconChevronRight size={14} stroke={1.75} aria-hidden="true" />
          <span className="num maskable">{summary?.numberShown ?? card.details.number ?? t('noNumber')}</span>
        </nav>
        <div className={styles['title']}>
          <h1 tabIndex={-1} data-page-title>
            {card.details.label}
          </h1>
          {summary ? <StateMark state={summary.state} /> : null}
          <Tags view={view} />
        </div>
      </div>
      <Buttons view={view} />
    </header>
  );
};
