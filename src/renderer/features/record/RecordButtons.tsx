import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog, go } from '../../app-state.ts';
import { leaveDialogThen } from '../../parts/open-dialogs.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import type { RecordModel } from './use-record-form.ts';

interface RecordButtonsProps {
  readonly model: RecordModel;
  readonly cards: number;
  readonly saving: boolean;
  readonly edit: boolean;
  /** The card whose guide helps somebody who has not paid yet; null where several are recorded or one is corrected. */
  readonly howTo: string | null;
  readonly onSave: () => void;
}

const Undoable = (): ReactElement => {
  const { t } = useTranslation('record');
  return (
    <span className="fs13 muted">
      <IconArrowBackUp size={14} stroke={1.75} aria-hidden="true" /> {t('undoable')}
    </span>
  );
};

/** Who pressed "Renew" may think that Keepline pays: it only writes down, and the guide says how to pay. */
const NotPaidYet = ({ cardId }: { readonly cardId: string }): ReactElement => {
  const { t } = useTranslation('record');
  const leave = (): void =>
    leaveDialogThen(() => {
      closeDialog();
      go({ page: 'guide', cardId });
    });
  return (
    <span className="fs13 muted">
      {t('notPaid')}{' '}
      <button type="button" className="link" onClick={leave}>
        {t('howToRenew')}
      </button>
    </span>
  );
};

/** The last line of the dialog: that it can be undone, why it waits, and the buttons. */
export const RecordButtons = ({ model, cards, saving, edit, howTo, onSave }: RecordButtonsProps): ReactElement => {
  const { t } = useTranslation('record');
  const { waitsFor, cautions } = model;
  const helps = !cautions.some(({ kind }) => kind === 'hard-stop' || kind === 'lost');
  const label = edit ? t('saveEdit') : cards > 1 ? t('saveMany', { count: cards }) : t('save');
  return (
    <DialogButtons
      left={howTo === null ? <Undoable /> : <NotPaidYet cardId={howTo} />}
      status={waitsFor === null ? null : t(`wait.${waitsFor}`)}
      saveLabel={label}
      ready={waitsFor === null}
      saving={saving}
      filled={helps}
      onSave={onSave}
    />
  );
};
