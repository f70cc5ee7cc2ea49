import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { closeDialog } from '../../app-state.ts';
import { formatDayNear } from '../../format-day.ts';
import { leaveDialogThen } from '../../parts/open-dialogs.ts';
import { useLanguage } from '../../use-format.ts';
import { setStatus } from '../card/set-status.ts';

interface NotArrivedProps {
  readonly card: Card;
  readonly today: LocalDate;
}

/** The other answer to "has it arrived?", which the reminder asks: paid, and nothing came. */
export const NotArrived = ({ card, today }: NotArrivedProps): ReactElement | null => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const waiting = card.actions
    .filter(({ removedAt, status, payment }) => removedAt === null && status === 'claimed' && payment !== null)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (waiting === undefined) return null;
  const dispute = (): void =>
    leaveDialogThen(() => {
      closeDialog();
      void setStatus(card.id, waiting, 'disputed');
    });
  return (
    <Button variant="subtle" color="petrol" onClick={dispute}>
      {t('seen.notArrived', { on: formatDayNear(waiting.on, today, language) })}
    </Button>
  );
};
