import type { TFunction } from 'i18next';
import { dayOfKey } from '#core/reminders/keys.ts';
import type { ReminderRow } from '#core/reminders/view.ts';
import type { Format } from '../../use-format.ts';

type Row = Pick<ReminderRow, 'key' | 'kind' | 'days' | 'deadlineOn'>;

/** What a reminder speaks of, in words: `7 days before it ends on 1 Dec`. */
export const rowWords = (row: Row, t: TFunction<'reminders'>, format: Format): string => {
  const on = dayOfKey(row.key) ?? row.deadlineOn;
  const facts = { days: format.days(row.days ?? 0), day: on === null ? '' : format.dayNear(on) };
  switch (row.kind) {
    case 'active-ends':
    case 'hard-stop':
      return row.days === 0 ? t(`what.${row.kind}-today`, facts) : t(`what.${row.kind}`, facts);
    case 'grace':
      return row.days === 1 ? t('what.grace-last', facts) : t('what.grace', facts);
    case 'again':
      return on === null ? t('what.again-undated') : t('what.again', facts);
    case null:
      return t('what.other');
    default:
      return t(`what.${row.kind}`, facts);
  }
};

/** The same for a reminder that comes every day from then on. */
export const dailyWords = (row: Row, t: TFunction<'reminders'>, format: Format): string => {
  const on = dayOfKey(row.key) ?? row.deadlineOn;
  const day = on === null ? '' : format.dayNear(on);
  if (row.kind === 'grace') return t('daily.grace', { day });
  return row.kind === 'hard-stop' ? t('daily.hard-stop', { day }) : t('daily.active-ends', { day });
};
