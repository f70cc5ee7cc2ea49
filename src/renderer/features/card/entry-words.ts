import { addDays, addMonths, daysBetween, type LocalDate } from '#core/local-date.ts';
import type { Length } from '#core/model/rule.ts';
import { assertNever } from '#core/result.ts';
import type { TimelineEntry } from '#core/views/timeline.ts';
import { formatMoney } from '../../format-amount.ts';
import { formatDay } from '../../format-day.ts';
import { lengthWords, type ReasonContext } from '../../reason/context.ts';
import { type ActionWords, actionAmount, actionName, channelName } from './action-words.ts';
import { milestoneOf } from './timeline.ts';

/** The two lines of an entry of the history. */

type Entry<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { readonly kind: Kind }>;

export interface EntryWords extends ActionWords {
  readonly reason: ReasonContext;
}

const listed = (parts: readonly (string | null)[], { language }: EntryWords): string =>
  parts.filter((part) => part !== null && part !== '').join(language === 'zh-CN' ? '，' : ', ');

const dayCount = (words: EntryWords, count: number): string => lengthWords(words.reason.t, { count, unit: 'days' });

const reminderTitle = ({ record }: Entry<'reminder'>, words: EntryWords): string => {
  const milestone = milestoneOf(record.key);
  if (milestone === null) return words.t('history.toldOther');
  const days = dayCount(words, milestone.days);
  return words.t(milestone.about === 'lost' ? 'history.toldLost' : 'history.told', { days });
};

const seenTitle = ({ confirmation }: Entry<'confirmation'>, words: EntryWords): EntryTitle => {
  const { t, language, carrier, reason } = words;
  const { activeUntil, balance } = confirmation;
  const currency = carrier?.currency ?? reason.currency;
  const amount = balance === null ? null : t('history.balance', { amount: formatMoney({ amount: balance, currency }) });
  return {
    strong: activeUntil === null ? t('history.sawBalance') : t('history.saw'),
    rest: listed([activeUntil === null ? null : formatDay(activeUntil, language), amount], words),
  };
};

export interface EntryTitle {
  readonly strong: string;
  readonly rest: string;
}

/** The strong word of an entry, and what stands behind it. */
export const entryTitle = (entry: TimelineEntry, words: EntryWords): EntryTitle => {
  const { t } = words;
  switch (entry.kind) {
    case 'action': {
      const { action, evidenceMissing } = entry;
      const status = action.status === 'disputed' ? t('status.disputed') : null;
      const proofless = action.noProof && entry.receipts.length === 0 ? t('history.proofless') : null;
      const missing = evidenceMissing ? t('history.missing') : proofless;
      const name = actionName(action, words);
      const amount = actionAmount(action);
      // `One text while roaming £0.30` has said it.
      const told = amount !== null && name.includes(amount) ? null : amount;
      return {
        strong: name,
        rest: listed([told, channelName(action, words), status, missing], words),
      };
    }
    case 'confirmation':
      return seenTitle(entry, words);
    case 'receipt':
      return { strong: entry.receipt.fileName, rest: t('history.kept') };
    case 'reminder':
      return { strong: reminderTitle(entry, words), rest: '' };
    case 'rule':
      return { strong: t('history.rule'), rest: entry.snapshot.rule.id };
    default:
      return assertNever(entry);
  }
};

const reach = (from: LocalDate, { count, unit }: Length): LocalDate =>
  unit === 'days' ? addDays(from, count) : addMonths(from, count);

const actionEffect = ({ action, steps }: Entry<'action'>, words: EntryWords): string => {
  const { t, language } = words;
  const step = steps.find(({ kind }) => kind === 'granted') ?? steps[0];
  if (step?.kind === 'not-counted') return words.reason.t(`notCountedWhy.${step.why}`);
  if (step?.kind !== 'granted') return action.note;
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

const reminderEffect = ({ record }: Entry<'reminder'>, { t }: EntryWords): string =>
  record.event === 'told' ? t(`history.toldBy.${record.answer ?? 'unknown'}`) : t(`history.event.${record.event}`);

/** What the entry did to the dates, or how it was told; empty when there is nothing to say. */
export const entryEffect = (entry: TimelineEntry, words: EntryWords): string => {
  if (entry.kind === 'action') return actionEffect(entry, words);
  if (entry.kind === 'confirmation') return seenEffect(entry, words);
  return entry.kind === 'reminder' ? reminderEffect(entry, words) : '';
};
