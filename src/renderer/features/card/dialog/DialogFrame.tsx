import { CloseButton, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../../parts/use-focus-back.ts';
import { type Tries, TriesContext, useTries } from '../fields/tries.ts';
import styles from './DialogFrame.module.css';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { LeaveContext, type Leaving, useLeaving } from './use-leaving.ts';

interface DialogFrameProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly width: number;
  readonly onClose: () => void;
  /** All that can be filled in, as it stands: when it is not what it was at first, leaving is asked about. */
  readonly filled?: unknown;
  /** What `filled` is before anything is filled in, for a dialog that can come back half filled. */
  readonly unfilled?: unknown;
  /** Ctrl/Cmd+Enter. */
  readonly onSave: () => void;
  /** In a dialog of one answer, Enter in its field is the whole of it. In a long form it would save what is half filled. */
  readonly enterSaves?: boolean;
  /** Beside the close button. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** A failure of saving, above the buttons where it cannot be scrolled away. */
  readonly note?: ReactNode;
  /** The last line: what can be said about saving, and the buttons. */
  readonly footer: ReactNode;
}

interface FootProps {
  readonly leaving: Leaving;
  readonly tries: Tries;
  readonly children: ReactNode;
}

/** The last line, or the question whether what was filled in may go. */
const Foot = ({ leaving, tries, children }: FootProps): ReactElement => (
  <div className={styles['foot']}>
    {leaving.asked ? (
      <LeaveQuestion leaving={leaving} />
    ) : (
      <TriesContext.Provider value={tries}>
        <LeaveContext.Provider value={leaving.leave}>{children}</LeaveContext.Provider>
      </TriesContext.Provider>
    )}
  </div>
);

/** Enter in a line of text, and not one that picks from a list or ends a word of Chinese being typed. */
const isEnterInLine = (event: KeyboardEvent): boolean => {
  const { target, key, nativeEvent } = event;
  if (key !== 'Enter' || event.defaultPrevented || nativeEvent.isComposing || event.ctrlKey || event.metaKey)
    return false;
  return target instanceof HTMLInputElement && ['text', 'tel'].includes(target.type) && !target.readOnly;
};

/**
 * A dialog with its head and foot always in sight: only the middle scrolls in a small window or at 200 %. What was
 * filled in is never lost to a key: leaving asks first.
 */
export const DialogFrame = (props: DialogFrameProps): ReactElement => {
  const {
    title,
    subtitle,
    width,
    onClose,
    filled = null,
    unfilled = filled,
    onSave,
    enterSaves = false,
    actions,
    children,
    note,
    footer,
  } = props;
  const { t } = useTranslation('shell');
  const [tries, place] = useTries<HTMLDivElement>();
  const trySave = (): void => {
    tries.note();
    onSave();
  };
  useHotkeys([['mod+Enter', trySave]], [], true);
  useFocusBack();
  const leaving = useLeaving(filled, unfilled, onClose);
  return (
    <Modal.Root
      opened
      onClose={leaving.leave}
      size={width}
      centered
      closeOnClickOutside={false}
      padding={0}
      yOffset={16}
      classNames={{ content: styles['content'] ?? '', inner: styles['inner'] ?? '' }}
    >
      <Modal.Overlay />
      <Modal.Content radius={14}>
        <div className={styles['head']}>
          <div className="grow">
            <Modal.Title className={styles['title'] ?? ''}>{title}</Modal.Title>
            {subtitle ? <div className={styles['subtitle']}>{subtitle}</div> : null}
          </div>
          {actions}
          <CloseButton aria-label={t('close')} onClick={leaving.leave} size={32} iconSize={16} />
        </div>
        <TriesContext.Provider value={tries}>
          <Modal.Body
            ref={place}
            className={styles['body'] ?? ''}
            onKeyDown={(event) => {
              if (enterSaves && isEnterInLine(event)) trySave();
            }}
          >
            {children}
          </Modal.Body>
        </TriesContext.Provider>
        {note ? <div className={styles['note']}>{note}</div> : null}
        <Foot leaving={leaving} tries={tries}>
          {footer}
        </Foot>
      </Modal.Content>
    </Modal.Root>
  );
};
