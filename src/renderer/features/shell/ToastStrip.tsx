import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissToast, type Toast, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { dialogStore } from '../../parts/open-dialogs.ts';
import { undoLast } from './commands.ts';
import styles from './ToastStrip.module.css';

/** Long enough to read and to reach Undo; the clock stops while the strip is pointed at or focused. */
const SHOWN_MS = 8000;

const DoneStrip = ({ toast }: { readonly toast: Extract<Toast, { kind: 'done' }> }): ReactElement => {
  const { t } = useTranslation('shell');
  const [only] = toast.labels;
  const what = toast.labels.length === 1 && only !== undefined ? only : t('cards', { count: toast.labels.length });
  return (
    <div className={styles['strip']}>
      <IconCheck size={16} stroke={1.75} aria-hidden="true" />
      <span className={styles['text']}>{t(`done.${toast.word}`, { what })}</span>
      {toast.undoToken !== null ? (
        <Button
          size="xs"
          variant="transparent"
          className={styles['undo']}
          leftSection={<IconArrowBackUp size={14} stroke={1.75} aria-hidden="true" />}
          onClick={() => void undoLast()}
        >
          {t('undo')}
        </Button>
      ) : null}
      <CloseButton
        size="sm"
        variant="transparent"
        className={styles['close']}
        aria-label={t('close')}
        onClick={dismissToast}
      />
    </div>
  );
};

const FailedStrip = ({ toast }: { readonly toast: Extract<Toast, { kind: 'failed' }> }): ReactElement => {
  const { t } = useTranslation('shell');
  return (
    <div className={styles['failed']}>
      <ErrorNote failure={toast.failure}>
        <Button size="xs" onClick={dismissToast}>
          {t('close')}
        </Button>
      </ErrorNote>
    </div>
  );
};

/** Tells what was just done, with Undo, or a failure that has no form to stand in. */
export const ToastStrip = (): ReactElement => {
  const toast = useApp((model) => model.toast);
  const [held, setHeld] = useState(false);
  // A dialog's last line stands where the strip would: what was done waits until the dialog has gone.
  const waits = dialogStore(({ open }) => open.length > 0) && toast?.kind === 'done';
  const passing = toast?.kind === 'done' && !waits ? toast.id : null;
  useEffect(() => {
    if (passing === null || held) return;
    const timer = setTimeout(dismissToast, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [passing, held]);
  return (
    // The region stays in the page, so that what appears in it is announced.
    <div
      className={styles['place']}
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast?.kind === 'done' && !waits ? <DoneStrip key={toast.id} toast={toast} /> : null}
      {toast?.kind === 'failed' ? <FailedStrip key={toast.id} toast={toast} /> : null}
    </div>
  );
};
