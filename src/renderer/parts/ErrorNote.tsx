import { IconAlertTriangle } from '@tabler/icons-react';
import i18next from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../use-format.ts';
import styles from './ErrorNote.module.css';
import { failureWords, type SayFailure } from './failure-words.ts';

interface ErrorNoteProps {
  readonly failure: { readonly kind: string };
  /** A way out, such as "Open that card". */
  readonly children?: ReactNode;
}

/** A failure in words: what happened, what was kept, what to do next. Announced as soon as it appears. */
export const ErrorNote = ({ failure, children }: ErrorNoteProps): ReactElement => {
  const { t } = useTranslation('errors');
  const language = useLanguage();
  const isKnown = (kind: string): boolean => i18next.exists(`errors:${kind}.title`);
  const words = failureWords(failure, t as unknown as SayFailure, isKnown, language);
  return (
    <div className={styles['note']} role="alert" data-failure={failure.kind}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      <div className="grow">
        <p className={styles['title']}>{words.title}</p>
        <p>
          {words.explain} {words.next}
        </p>
        {children ? <div className={styles['ways']}>{children}</div> : null}
      </div>
    </div>
  );
};
