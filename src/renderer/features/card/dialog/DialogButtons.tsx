import { Button } from '@mantine/core';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../../parts/Kbd.tsx';
import { TriesContext } from '../fields/tries.ts';
import { LeaveContext } from './use-leaving.ts';

interface DialogButtonsProps {
  /** At the left: another way, or a reassuring word. */
  readonly left?: ReactNode;
  /** Why the main button waits. */
  readonly status?: string | null;
  readonly saveLabel: string;
  readonly ready: boolean;
  readonly saving?: boolean;
  /** False where saving is allowed and yet not what helps. */
  readonly filled?: boolean;
  readonly onSave: () => void;
}

/**
 * The last line of a dialog. A button that has to wait stays reachable and says why beside it, so that nobody
 * who cannot see it grey is left guessing.
 */
export const DialogButtons = (props: DialogButtonsProps): ReactElement => {
  const { left, status = null, saveLabel, ready, saving = false, filled = true, onSave } = props;
  const leave = useContext(LeaveContext);
  const tries = useContext(TriesContext);
  const { t } = useTranslation('shell');
  return (
    <>
      {left}
      <span className="grow" />
      <span className="fs12 muted" role="status">
        {status}
      </span>
      <Button onClick={leave} rightSection={<Kbd>Esc</Kbd>}>
        {t('cancel')}
      </Button>
      <Button
        variant={filled ? 'filled' : 'default'}
        {...(ready ? {} : { 'aria-disabled': true, 'data-disabled': true })}
        loading={saving}
        onClick={() => {
          tries.note();
          onSave();
        }}
      >
        {saveLabel}
      </Button>
    </>
  );
};
