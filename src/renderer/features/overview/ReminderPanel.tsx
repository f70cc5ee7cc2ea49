import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntilResumed } from '#core/reminders/pause.ts';
import type { Audit, RemindersView, UpcomingRow } from '#core/reminders/view.ts';
import { go, useApp } from '../../app-state.ts';
import type { Format } from '../../format.ts';
import { useFormat } from '../../use-format.ts';
import { missedLately } from '../shell/reminder-health.ts';
import styles from './ReminderPanel.module.css';

const whatWords = (row: UpcomingRow, t: TFunction<'overview'>, format: Format): string => {
  const days = format.days(row.days ?? 0);
  if (row.kind === null) return t('reminders.what.other');
  if (row.kind === 'active-ends')
    return row.days === 0 ? t('reminders.what.active-ends-today') : t('reminders.what.active-ends', { days });
  if (row.kind === 'hard-stop') return t('reminders.what.hard-stop', { days });
  return t(`reminders.what.${row.kind}`);
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Check {
  readonly fine: boolean;
  readonly word: string;
}

const checksOf = (audit: Audit, missed: number, t: TFunction<'overview'>): readonly Check[] => {
  const tray = audit.trayHost !== 'missing';
  const notifier = audit.ways.some(({ way, isHere, last }) => way !== 'window' && isHere && last?.answer !== 'failed');
  const login = audit.startAtLogin === 'on';
  return [
    { fine: tray, word: t(tray ? 'reminders.tray' : 'reminders.no-tray') },
    { fine: notifier, word: t(notifier ? 'reminders.notifier' : 'reminders.no-notifier') },
    { fine: login, word: t(login ? 'reminders.login' : 'reminders.no-login') },
    { fine: missed === 0, word: missed === 0 ? t('reminders.none-missed') : t('reminders.missed', { count: missed }) },
  ];
};

const Next = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const [next, ...later] = view.upcoming;
  if (next === undefined) {
    return (
      <>
        <p className={styles['when']}>{t('reminders.none')}</p>
        <p className="fs13">{t('reminders.none-text')}</p>
      </>
    );
  }
  const then = later.find((row) => row.cardId !== next.cardId);
  return (
    <>
      <p className={styles['when']}>{capitalized(format.instant(next.at))}</p>
      <p className="fs13">{t('reminders.line', { label: next.label, what: whatWords(next, t, format) })}</p>
      {then ? (
        <p className={`fs12 muted ${styles['then']}`}>
          {t('reminders.and-then', {
            when: format.instantDay(then.at),
            label: then.label,
            what: whatWords(then, t, format),
          })}
        </p>
      ) : null}
    </>
  );
};

/** When the next reminder comes, and whether reminders work. */
export const ReminderPanel = (): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const view = useApp((model) => model.reminders);
  const zone = useApp(({ app }) => app.zone);
  const pausedUntil = view?.audit.pausedUntil ?? null;
  return (
    <section className={styles['panel']} data-waiting={view === null || undefined}>
      <div className="row">
        <h2 className="h2">
          <button type="button" className={styles['link']} onClick={() => go({ page: 'reminders' })}>
            {t('reminders.title')}
          </button>
        </h2>
        <span className="grow" />
        <span className="faint fs12">{zone}</span>
      </div>
      {pausedUntil !== null ? (
        <p className={styles['when']}>
          {isUntilResumed(pausedUntil)
            ? t('reminders.paused-open')
            : t('reminders.paused', { when: format.instant(pausedUntil) })}
        </p>
      ) : view === null ? (
        <p className={styles['when']}>…</p>
      ) : (
        <Next view={view} />
      )}
      {view === null ? null : (
        <ul className={styles['checks']}>
          {checksOf(view.audit, missedLately(view), t).map(({ fine, word }) => (
            <li key={word} data-trouble={!fine || undefined}>
              {fine ? (
                <IconCheck size={14} stroke={1.75} aria-hidden="true" />
              ) : (
                <IconAlertCircle size={14} stroke={1.75} aria-hidden="true" />
              )}
              {fine ? (
                word
              ) : (
                <button type="button" className={styles['link']} onClick={() => go({ page: 'reminders' })}>
                  {word}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
