import { IconAlertTriangle } from '@tabler/icons-react';
import i18next from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailureKind } from '../i18n/failure-kind.ts';
import { useLanguage } from '../use-format.ts';
import styles from './ErrorNote.module.css';
import { failureFacts } from './failure-facts.ts';

interface ErrorNoteProps {
  readonly failure: { readonly kind: string };
  /** A way out, such as "Open that card". */
  readonly children?: ReactNode;
}

/** A failure in words: what happened, what was kept, what to do next. Announced as soon as it appears. */
export const ErrorNote = ({ failure, children }: ErrorNoteProps): ReactElement => {
  const { t } = useTranslation('errors');
  const language = useLanguage();
  const known = i18next.exists(`errors:${failure.kind}.title`);
  const kind = (known ? failure.kind : 'unexpected') as FailureKind;
  const facts = { detail: failure.kind, ...failureFacts(failure, language) };
  // Which facts a sentence needs depends on its kind, which is only known at run time.
  const say = t as unknown as (key: string, facts: Record<string, string>) => string;
  return (
    <div className={styles['note']} role="alert" data-failure={failure.kind}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      <div className="grow">
        <p className={styles['title']}>{say(`${kind}.title`, facts)}</p>
        <p>
          {say(`${kind}.explain`, facts)} {say(`${kind}.next`, facts)}
        </p>
        {children ? <div className={styles['ways']}>{children}</div> : null}
      </div>
    </div>
  );
};
