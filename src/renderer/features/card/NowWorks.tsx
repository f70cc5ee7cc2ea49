import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { spanAt } from '#core/phases.ts';
import { SERVICES, wayBackWords } from '../../reason/phase-words.ts';
import type { CardView } from './card-view.ts';
import styles from './NowWorks.module.css';

/** What the number still does today, and how the rest comes back. */
export const NowWorks = ({ view }: { readonly view: CardView }): ReactElement | null => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  if (view.deadline.activeUntil === null) return null;
  const span = spanAt(view.deadline, view.today);
  // Receive-only yesterday, paid today: whether it works again nobody has seen yet.
  const unseen = view.deadline.doubts.includes('claimed');
  return (
    <section>
      <h2 className="h2">{t('works.title')}</h2>
      <ul className={styles['services']}>
        {span.kind === 'active' ? (
          <li data-works="true">
            <IconCheck size={14} stroke={1.75} aria-hidden="true" />
            {unseen ? t('works.unseen') : reason('phase.active')}
          </li>
        ) : null}
        {(span.kind === 'active' ? [] : SERVICES).map((service) => {
          const works = span.services[service];
          const Icon = works ? IconCheck : IconX;
          return (
            <li key={service} data-works={works}>
              <Icon size={14} stroke={1.75} role="img" aria-label={works ? t('works.yes') : t('works.no')} />
              {reason(`service.${service}`)}
            </li>
          );
        })}
      </ul>
      {wayBackWords(span, reason).map((line) => (
        <p key={line} className="muted">
          {line}
        </p>
      ))}
    </section>
  );
};
