import { Button, Select } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { adviceFor, proposedOf } from '#core/guide/advice.ts';
import { go, useApp } from '../../app-state.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage } from '../../use-format.ts';
import { Beware } from './Beware.tsx';
import { ChannelSteps } from './ChannelSteps.tsx';
import { ChannelTable } from './ChannelTable.tsx';
import { GeneralGuide } from './GeneralGuide.tsx';
import styles from './GuidePage.module.css';
import { usePlace } from './guide-place.ts';
import { type GuideSubject, useGuideSubject } from './guide-subject.ts';
import { Habits } from './Habits.tsx';
import { HowToCheck } from './HowToCheck.tsx';
import { PhoneLink } from './PhoneLink.tsx';
import { SituationPicker } from './SituationPicker.tsx';
import { UntilWhen } from './UntilWhen.tsx';

const CardChooser = ({ subject }: { readonly subject: GuideSubject | null }): ReactElement => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const summaries = useApp((model) => model.summaries).filter(({ archived }) => !archived);
  return (
    <Select
      aria-label={t('forCard')}
      searchable
      allowDeselect={false}
      w={280}
      size="sm"
      data={summaries.map(({ id, label, planNames }) => ({ value: id, label: `${label} · ${planNames[language]}` }))}
      value={subject?.summary.id ?? null}
      onChange={(cardId) => go({ page: 'guide', cardId })}
    />
  );
};

/** Words instead of ways where no payment helps: a hard stop, or a number that is gone. */
const NoCure = ({ subject }: { readonly subject: GuideSubject }): ReactElement => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const { summary, carrier } = subject;
  return (
    <section className={styles['noCure']} role="note">
      <p>{summary.state === 'lost' ? t('lost') : t('hardStop', { carrier: carrier.names[language] })}</p>
      <Button onClick={() => go({ page: 'card', cardId: summary.id })}>{t('moveAccounts')}</Button>
    </section>
  );
};

const Ways = ({ subject }: { readonly subject: GuideSubject }): ReactElement | null => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const { card, carrier, plan, today, summary } = subject;
  const [{ situations, way }, setPlace] = usePlace(summary);
  const advice = adviceFor({ situations, card, carrier, plan, today });
  const chosen = advice.find(({ id }) => id === way) ?? proposedOf(advice, situations);
  const usual = advice.some(({ channel }) => channel === null);
  if (chosen === null) return null;
  return (
    <>
      <SituationPicker chosen={situations} onChoose={(next) => setPlace({ situations: next, way: null })} />
      <ChannelTable
        key={situations.join()}
        currency={carrier.currency}
        note={usual ? t('usual.note', { carrier: carrier.names[language] }) : null}
        advice={advice}
        chosen={chosen.id}
        onChoose={(id) => setPlace({ situations, way: id })}
      />
      <div className={styles['columns']}>
        <ChannelSteps key={chosen.id} subject={subject} way={chosen} />
        <aside className={styles['aside']}>
          <PhoneLink key={chosen.id} subject={subject} url={chosen.channel?.url ?? null} />
          <Beware subject={subject} />
        </aside>
      </div>
    </>
  );
};

/** How to renew: by situation, with steps, and ending in a record with proof. */
export const GuidePage = ({ cardId }: { readonly cardId: string | null }): ReactElement => {
  const { t } = useTranslation('guide');
  const subject = useGuideSubject(cardId);
  const empty = useApp(({ summaries }) => summaries.every(({ archived }) => archived));
  if (empty) {
    return (
      <div className={styles['page']}>
        <PageHead title={t('title')} detail={t('detail')} />
        <GeneralGuide />
      </div>
    );
  }
  const noCure = subject !== null && (subject.summary.hardStop || subject.summary.state === 'lost');
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} detail={<span className={styles['detail']}>{t('detail')}</span>}>
        <Button
          variant="subtle"
          leftSection={<IconHelpCircle size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => document.getElementById('how-to-check')?.scrollIntoView({ block: 'center' })}
        >
          {t('check.title')}
        </Button>
        <CardChooser subject={subject} />
      </PageHead>
      {subject === null || !subject.isWhole ? null : (
        <>
          {subject.summary.state === 'lost' ? null : <UntilWhen subject={subject} />}
          {noCure ? <NoCure subject={subject} /> : <Ways key={subject.summary.id} subject={subject} />}
          <div className={styles['foot']}>
            <HowToCheck subject={subject} />
            <Habits />
          </div>
        </>
      )}
    </div>
  );
};
