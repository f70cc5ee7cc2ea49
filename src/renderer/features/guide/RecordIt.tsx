import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { openDialog } from '../../app-state.ts';
import { Kbd } from '../../parts/Kbd.tsx';
import styles from './GuidePage.module.css';
import type { GuideSubject } from './guide-subject.ts';
import { useWayName } from './way-name.ts';

/** Where every checklist ends: the renewal is recorded, with the way it was done by filled in. */
export const RecordIt = ({
  subject,
  way,
}: {
  readonly subject: GuideSubject;
  readonly way: ChannelAdvice;
}): ReactElement => {
  const { t } = useTranslation('guide');
  const wayName = useWayName();
  const { channel, product } = way;
  const record = (): void => {
    const kind = product?.kind ?? channel?.actions[0] ?? 'top-up';
    const prefill = { kind, product: product?.id ?? null, channel: channel?.id ?? null };
    openDialog({ kind: 'record', cardIds: [subject.summary.id], prefill });
  };
  return (
    <div className={styles['record']}>
      <span className="muted">{channel === null ? t('thenRecordOnly') : t('thenRecord', { way: wayName(way) })}</span>
      <Button
        variant="filled"
        leftSection={<IconCheck size={16} stroke={1.75} aria-hidden="true" />}
        rightSection={<Kbd onFill>R</Kbd>}
        onClick={record}
      >
        {t('record')}
      </Button>
    </div>
  );
};
