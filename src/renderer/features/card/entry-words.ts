import { assertNever } from '#core/result.ts';
import { addDays, addMonths, daysBetween, type LocalDate } from '#core/local-date.ts';
import type { Length } from '#core/model/rule.ts';
import { formatMoney } from '../../format-amount.ts';
import { formatDay } from '../../format-day.ts';
import { lengthWords, type ReasonContext } from '../../reason/context.ts';
import { type ActionWords, actionAmount, actionName, channelName } from './action-words.ts';
import { milestoneOf, type TimelineEntry } from './timeline.ts';

/** The two lines of an entry of the history. */

type Entry<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { readonly kind: Kind }>;

export interface EntryWords extends ActionWords {
  readonly reason: ReasonContext;
  readonly unproved: ReadonlySet<string>;
}

const comma = ({ language }: EntryWords): string => (language === 'zh-CN' ? '，' : ', ');

const dayCount = (words: EntryWords, count: number): string => lengthWords(words.reason.t, { count, unit: 'days' });

/** The strong word of an entry, and what stands behind it. */
export const entryTitle = (entry: TimelineEntry, words: EntryWords): { readonly strong: string; readonly rest: string } => {
  const { t, language } = words;
  switch (entry.kind) {
    case 'action': {
      const { action } = entry;
      const missing = words.unproved.has(action.id) ? t('history.missing') : null;
      const status = action.status === 'disputed' ? t('status.disputed') : null;
      const rest = [actionAmount(action), channelName(action, words), status, missing].filter((part) => part !== null);
      return { strong: actionName(action, words), rest: rest.join(comma(words)) };
    }
    case 'confirmation': {
      const { activeUntil, balance } = entry.confirmation;
      const currency = words.carrier?.currency ?? words.reason.currency;
      const told = balance === null ? null : t('history.balance', { amount: formatMoney({ amount: balance, currency }) });
      const parts = [activeUntil === null ? null : formatDay(activeUntil, language), told].filter((part) => part !== null);
      return { strong: activeUntil === null ? t('history.sawBalance') : t('history.saw'), rest: parts.join(comma(words)) };
    }
    case 'receipt':
      return { strong: entry.receipts[0]?.fileName ?? '', rest: t('history.kept') };
    case 'told':
      return { strong: toldTitle(entry, words), rest: '' };
    case 'rule':
      return { strong: t('history.rule'), rest: entry.ruleId };
    case 'added':
      return { strong: t('history.added'), rest: '' };
    default:
      return assertNever(entry);
  }
};

const toldTitle = ({ record }: Entry<'told'>, words: EntryWords): string => {
  const milestone = milestoneOf(record.key);
  if (milestone === null) return words.t('history.toldOther');
  const days = dayCount(words, milestone.days);
  return words.t(milestone.about === 'lost' ? 'history.toldLost' : 'history.told', { days });
};

const reach = (from: LocalDate, { count, unit }: Length): LocalDate =>
  unit === 'days' ? addDays(from, count) : addMonths(from, count);

const actionEffect = ({ action, step }: Entry<'action'>, words: EntryWords): string => {
  const { t, language } = words;
  if (step === null) return action.note;
  if (step.kind === 'not-counted') return words.reason.t(`notCountedWhy.${step.why}`);
  const told = {
    until: formatDay(step.until, language),
    before: step.before === null ? '' : formatDay(step.before, language),
  };
  if (step.effect === 'earlier') return t('effect.back', told);
  if (step.effect === 'later') return t(step.before === null ? 'effect.set' : 'effect.moved', told);
  if (step.combine === 'add') return t('effect.same', told);
  const reached = formatDay(reach(step.on, step.length), language);
  return t('effect.kept', { length: lengthWords(words.reason.t, step.length), reach: reached });
};

const seenEffect = ({ step, confirmation }: Entry<'confirmation'>, words: EntryWords): string => {
  const { t } = words;
  if (step === null) return confirmation.note;
  if (step.computed === null) return t('effect.alone');
  const days = daysBetween(step.computed, step.until);
  if (days === 0) return t('effect.agrees');
  return t(days > 0 ? 'effect.laterThan' : 'effect.earlierThan', { days: dayCount(words, Math.abs(days)) });
};

/** What the entry did to the dates, or how it was told; empty when there is nothing to say. */
export const entryEffect = (entry: TimelineEntry, words: EntryWords): string => {
  if (entry.kind === 'action') return actionEffect(entry, words);
  if (entry.kind === 'confirmation') return seenEffect(entry, words);
  if (entry.kind === 'told') return words.t(`history.toldBy.${entry.record.answer ?? 'unknown'}`);
  return '';
};
