import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../../parts/Kbd.tsx';

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
  readonly onClose: () => void;
}

/**
 * The last line of a dialog. A button that has to wait stays reachable and says why beside it, so that nobody
 * who cannot see it grey is left guessing.
 */
export const DialogButtons = (props: DialogButtonsProps): ReactElement => {
  const { left, status = null, saveLabel, ready, saving = false, filled = true, onSave, onClose } = props;
  const { t } = useTranslation('shell');
  return (
    <>
      {left}
      <span className="grow" />
      <span className="fs12 muted" role="status">
        {status}
      </span>
      <Button onClick={onClose} rightSection={<Kbd>Esc</Kbd>}>
        {t('cancel')}
      </Button>
      <Button
        variant={filled ? 'filled' : 'default'}
        {...(ready ? {} : { 'aria-disabled': true, 'data-disabled': true })}
        loading={saving}
        onClick={onSave}
      >
        {saveLabel}
      </Button>
    </>
  );
};
