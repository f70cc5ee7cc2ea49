import { Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { overviewOf } from '#core/views/overview.ts';
import { openDialog, useApp } from '../../app-state.ts';
import { Kbd } from '../../parts/Kbd.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useFormat } from '../../use-format.ts';
import { runCommand } from '../shell/commands.ts';
import { Attention } from './Attention.tsx';
import { CostPanel } from './CostPanel.tsx';
import styles from './OverviewPage.module.css';
import { ReminderPanel } from './ReminderPanel.tsx';
import { Runway } from './Runway.tsx';

const HeadButtons = (): ReactElement => {
  const { t } = useTranslation('shell');
  return (
    <>
      <Button
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
        rightSection={<Kbd>N</Kbd>}
        aria-keyshortcuts="N"
        onClick={() => openDialog({ kind: 'add-card' })}
      >
        {t('add-card')}
      </Button>
      <Button
        leftSection={<IconCheck size={16} stroke={1.75} aria-hidden="true" />}
        rightSection={<Kbd>R</Kbd>}
        aria-keyshortcuts="R"
        onClick={() => runCommand('record')}
      >
        {t('record-renewal')}
      </Button>
    </>
  );
};

/** In three seconds: are all numbers safe, and what about the one that is not. */
export const OverviewPage = (): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const summaries = useApp((model) => model.summaries);
  // What needs the person comes first, also in time.
  const painted = useApp((model) => model.painted);
  const overview = useMemo(() => overviewOf(summaries), [summaries]);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} detail={format.dayFull(format.today)}>
        <HeadButtons />
      </PageHead>
      <div className={styles['columns']}>
        <div className={styles['attention']}>
          <Attention overview={overview} />
        </div>
        <div className={styles['runway']}>{painted ? <Runway summaries={summaries} /> : null}</div>
        <aside className={styles['aside']}>
          {painted ? (
            <>
              <ReminderPanel />
              <CostPanel />
            </>
          ) : null}
        </aside>
      </div>
    </div>
  );
};
