import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconLock } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { msOfInstant } from '#core/instant.ts';
import { dayAt } from '#core/zoned-time.ts';
import { openDialog, useApp } from '../../app-state.ts';
import { formatDay } from '../../format-day.ts';
import { useLanguage } from '../../use-format.ts';
import { archive } from '../cards/bulk-changes.ts';
import styles from './Advice.module.css';
import type { CardView } from './card-view.ts';

interface NoteProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** A remark of the page that asks for something, with its way out. */
export const Note = ({ icon, title, children }: NoteProps): ReactElement => (
  <section className={styles['note']} aria-label={title}>
    <h2 className={styles['title']}>
      {icon}
      {title}
    </h2>
    {children}
  </section>
);

const openAccounts = (view: CardView): number =>
  view.card.bindings.filter(({ removedAt, moved }) => removedAt === null && !moved).length;

const goToAccounts = (): void => {
  const place = document.getElementById('accounts');
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('button')?.focus();
};

/** What is left when no payment helps: move the accounts, and let go in good order. */
const LetGoWays = ({ cardId }: { readonly cardId: string }): ReactElement => {
  const { t } = useTranslation('card');
  return (
    <div className={styles['ways']}>
      <Button size="xs" onClick={goToAccounts}>
        {t('stop.accounts')}
      </Button>
      <Button size="xs" onClick={() => openDialog({ kind: 'let-go', cardId })}>
        {t('stop.checklist')}
      </Button>
    </div>
  );
};

/** A hard stop: no payment helps, and what does. */
export const StopAdvice = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const { activeUntil } = view.deadline;
  const left = openAccounts(view);
  const day = activeUntil === null ? '' : formatDay(activeUntil, language);
  return (
    <Note icon={<IconLock size={16} stroke={1.75} aria-hidden="true" />} title={t('stop.title', { day })}>
      <p>{t('stop.text', { class: reason(`class.${view.card.details.registration}`) })}</p>
      <ol className={styles['steps']}>
        <li>{left > 0 ? t('stop.move', { count: left }) : t('stop.moved')}</li>
        <li>{t('stop.register')}</li>
        <li>{t('stop.newLine')}</li>
      </ol>
      <LetGoWays cardId={view.card.id} />
    </Note>
  );
};

/** The number is gone: what is left to do. */
export const LostAdvice = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const language = useLanguage();
  const { lostOn } = view.deadline;
  const day = lostOn === null ? '' : formatDay(lostOn, language);
  return (
    <Note icon={<IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />} title={t('lost.title', { day })}>
      <p>{t('lost.text')}</p>
      <LetGoWays cardId={view.card.id} />
    </Note>
  );
};

/** Put away: what that means, and the way back. */
export const ArchivedNote = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const language = useLanguage();
  const { archivedAt } = view.card.details;
  const zone = useApp(({ app }) => app.zone);
  const day = archivedAt === null ? '' : formatDay(dayAt(msOfInstant(archivedAt), zone), language);
  return (
    <section className={`${styles['note']} ${styles['quiet']}`} aria-label={t('archive.title', { day })}>
      <h2 className={styles['title']}>
        <IconArchive size={16} stroke={1.75} aria-hidden="true" />
        {t('archive.title', { day })}
      </h2>
      <p>{t('archive.text')}</p>
      <Button size="xs" onClick={() => void archive([view.card.id], false)}>
        {t('menu.restore')}
      </Button>
    </section>
  );
};

/** No date is known yet: what would give one. */
export const DateUnknown = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  return (
    <Note icon={<IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />} title={t('unknown.title')}>
      <p>{t('unknown.text')}</p>
      <ul className={styles['steps']}>
        {view.deadline.missing.map((what) => (
          <li key={what}>{reason(`missing.${what}`)}</li>
        ))}
      </ul>
      <div className={styles['ways']}>
        <Button size="xs" onClick={() => openDialog({ kind: 'seen', cardId: view.card.id })}>
          {t('unknown.enter')}
        </Button>
        <Button size="xs" onClick={() => openDialog({ kind: 'record', cardIds: [view.card.id], prefill: null })}>
          {t('unknown.record')}
        </Button>
      </div>
    </Note>
  );
};
