import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type LocalDate } from '#core/local-date.ts';
import { useToday } from '../../use-format.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { DayField } from '../card/fields/DayField.tsx';
import { dayOf, EMPTY_DAY } from '../card/fields/day-entry.ts';
import type { DayLimits } from '../card/fields/day-typing.ts';
import styles from './Notes.module.css';

interface SnoozeDialogProps {
  readonly label: string;
  /** True when it is saved. */
  readonly onSnooze: (on: LocalDate) => Promise<boolean>;
  readonly onClose: () => void;
}

const FARTHEST_DAYS = 400;

/** Asks for the day until which a card is put off. */
export const SnoozeDialog = ({ label, onSnooze, onClose }: SnoozeDialogProps): ReactElement => {
  const { t } = useTranslation('reminders');
  const today = useToday();
  const limits: DayLimits = { today, earliest: addDays(today, 1), latest: addDays(today, FARTHEST_DAYS) };
  const [entry, setEntry] = useState(EMPTY_DAY);
  const [tried, setTried] = useState(false);
  const day = dayOf(entry);
  const save = async (): Promise<void> => {
    setTried(true);
    // What could not be saved is said on the page, which would be hidden by the dialog.
    if (day === null) return;
    await onSnooze(day);
    onClose();
  };
  return (
    <DialogFrame
      title={t('snooze.title')}
      subtitle={label}
      width={440}
      onClose={onClose}
      filled={entry}
      onSave={() => void save()}
      footer={
        <DialogButtons
          status={day === null && tried ? t('snooze.missing') : null}
          saveLabel={t('snooze.save')}
          ready={day !== null}
          onSave={() => void save()}
        />
      }
    >
      <div className={styles['dialog']}>
        <DayField
          label={t('snooze.day')}
          entry={entry}
          limits={limits}
          onChange={setEntry}
          hint={t('snooze.hint')}
          tried={tried}
          autoFocus
        />
      </div>
    </DialogFrame>
  );
};
