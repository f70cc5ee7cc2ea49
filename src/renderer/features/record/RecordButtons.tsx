import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import type { RecordModel } from './use-record-form.ts';

interface RecordButtonsProps {
  readonly model: RecordModel;
  readonly cards: number;
  readonly saving: boolean;
  readonly edit: boolean;
  readonly onSave: () => void;
}

/** The last line of the dialog: that it can be undone, why it waits, and the buttons. */
export const RecordButtons = ({ model, cards, saving, edit, onSave }: RecordButtonsProps): ReactElement => {
  const { t } = useTranslation('record');
  const { waitsFor, cautions } = model;
  const helps = !cautions.some(({ kind }) => kind === 'hard-stop' || kind === 'lost');
  const label = edit ? t('saveEdit') : cards > 1 ? t('saveMany', { count: cards }) : t('save');
  return (
    <DialogButtons
      left={
        <span className="fs13 muted">
          <IconArrowBackUp size={14} stroke={1.75} aria-hidden="true" /> {t('undoable')}
        </span>
      }
      status={waitsFor === null ? null : t(`wait.${waitsFor}`)}
      saveLabel={label}
      ready={waitsFor === null}
      saving={saving}
      filled={helps}
      onSave={onSave}
    />
  );
};
