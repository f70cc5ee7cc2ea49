import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { snapshotOf } from '#core/rules/choose.ts';
import { undatedStopOf } from '#core/rules/hard-stops.ts';
import { openDialog } from '../../app-state.ts';
import { lengthWords } from '../../reason/context.ts';
import { Note } from './Advice.tsx';
import type { CardView } from './card-view.ts';

/** The number ends on a fixed day that nobody can reckon yet: the dates of the page may be too late. */
export const UndatedStop = ({ view: { card, summary } }: { readonly view: CardView }): ReactElement | null => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const stop = undatedStopOf(snapshotOf(card).rule, card.details);
  const [length] = stop?.lengths ?? [];
  if (stop === null || length === undefined || summary?.archived || summary?.state === 'lost') return null;
  const facts = { class: reason(`class.${card.details.registration}`), length: lengthWords(reason, length) };
  return (
    <Note icon={<IconLock size={16} stroke={1.75} aria-hidden="true" />} title={t('stopOpen.title')}>
      <p>{t(`stopOpen.${stop.from}`, facts)}</p>
      <Button size="xs" onClick={() => openDialog({ kind: 'edit-card', cardId: card.id })}>
        {t('stopOpen.enter')}
      </Button>
    </Note>
  );
};
