import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconCheck, IconClock, IconEye, IconFileExport, IconX } from '@tabler/icons-react';
import { type ReactElement, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { openDialog } from '../../app-state.ts';
import { Kbd } from '../../parts/Kbd.tsx';
import { useFormat } from '../../use-format.ts';
import { archive, snooze } from './bulk-changes.ts';
import styles from './CardsPage.module.css';
import { clearSelection, selectionStore } from './selection.ts';
import { TagMenu } from './TagMenu.tsx';

const SNOOZE_DAYS = [1, 3, 7, 14] as const;
const NAMES_SHOWN = 3;

interface ChosenProps {
  readonly chosen: readonly CardSummary[];
}

const SnoozeMenu = ({ chosen }: ChosenProps): ReactElement => {
  const { t } = useTranslation('cards');
  const format = useFormat();
  const ids = chosen.map((summary) => summary.id);
  return (
    <Menu position="top">
      <Menu.Target>
        <Button
          className={styles['onInk'] ?? ''}
          leftSection={<IconClock size={16} stroke={1.75} aria-hidden="true" />}
        >
          {t('snooze')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SNOOZE_DAYS.map((days) => (
          <Menu.Item key={days} onClick={() => void snooze(ids, days)}>
            {days === 1 ? t('until-tomorrow') : t('for-days', { days: format.days(days) })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

const ArchiveButton = ({ chosen }: ChosenProps): ReactElement => {
  const { t } = useTranslation('cards');
  const archived = chosen.every((summary) => summary.archived);
  const Icon = archived ? IconArchiveOff : IconArchive;
  return (
    <Button
      className={styles['onInk'] ?? ''}
      leftSection={<Icon size={16} stroke={1.75} aria-hidden="true" />}
      onClick={() =>
        void archive(
          chosen.map((summary) => summary.id),
          !archived,
        )
      }
    >
      {archived ? t('unarchive') : t('archive')}
    </Button>
  );
};

const SawDateButton = ({ chosen }: ChosenProps): ReactElement => {
  const { t } = useTranslation('cards');
  const cardIds = chosen.map(({ id }) => id);
  const [only] = cardIds;
  return (
    <Button
      className={styles['onInk'] ?? ''}
      leftSection={<IconEye size={16} stroke={1.75} aria-hidden="true" />}
      onClick={() =>
        openDialog(
          cardIds.length === 1 && only !== undefined ? { kind: 'seen', cardId: only } : { kind: 'seen-many', cardIds },
        )
      }
    >
      {t('saw-date')}
    </Button>
  );
};

const ExportButton = ({ chosen }: ChosenProps): ReactElement => {
  const { t } = useTranslation('cards');
  return (
    <Button
      className={styles['onInk'] ?? ''}
      leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden="true" />}
      onClick={() => openDialog({ kind: 'export', cardIds: chosen.map(({ id }) => id) })}
    >
      {t('export')}
    </Button>
  );
};

interface BulkBarProps {
  readonly summaries: readonly CardSummary[];
  /** Those that the list shows now. */
  readonly shown: readonly CardSummary[];
}

/** What can be done for the selected cards; one main action. */
export const BulkBar = ({ summaries, shown: listed }: BulkBarProps): ReactElement | null => {
  const { t } = useTranslation('cards');
  const { language } = useFormat();
  const ids = selectionStore((state) => state.ids);
  const chosen = useMemo(() => summaries.filter((summary) => ids.has(summary.id)), [summaries, ids]);
  const shown = chosen.length > 0;
  useEffect(() => {
    if (!shown) return;
    return () => {
      // The bar takes the focused button away with it; the list goes on where it was.
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('tr[data-card-id][tabindex="0"]')?.focus();
    };
  }, [shown]);
  if (chosen.length === 0) return null;
  const unseen = chosen.length - listed.filter(({ id }) => ids.has(id)).length;
  const names = chosen.slice(0, NAMES_SHOWN).map((summary) => summary.label);
  return (
    <section className={styles['bulk']} aria-label={t('selected', { count: chosen.length })} data-bulk>
      <b>{t('selected', { count: chosen.length })}</b>
      {unseen > 0 ? <span>{t('not-shown', { count: unseen })}</span> : null}
      <span className={`${styles['bulkNames']} el`}>
        {names.join(language === 'zh-CN' ? '、' : ', ')}
        {chosen.length > NAMES_SHOWN ? '…' : ''}
      </span>
      <SnoozeMenu chosen={chosen} />
      <TagMenu chosen={chosen} summaries={summaries} />
      <ArchiveButton chosen={chosen} />
      <SawDateButton chosen={chosen} />
      <ExportButton chosen={chosen} />
      <Button
        className={`${styles['mainOnInk']} ${styles['toEnd']}`}
        leftSection={<IconCheck size={16} stroke={1.75} aria-hidden="true" />}
        rightSection={<Kbd onFill>R</Kbd>}
        aria-keyshortcuts="R"
        onClick={() => openDialog({ kind: 'record', cardIds: chosen.map((summary) => summary.id), prefill: null })}
      >
        {t('record-for', { count: chosen.length })}
      </Button>
      <ActionIcon
        variant="transparent"
        color="inherit"
        c="inherit"
        aria-label={t('clear-selection')}
        onClick={clearSelection}
      >
        <IconX size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </section>
  );
};
