import type { ReasonStep } from '#core/deadline.ts';
import { addDays, addMonths, type LocalDate } from '#core/local-date.ts';
import type { Length } from '#core/model/rule.ts';
import { assertNever } from '#core/result.ts';
import { lengthWords, nearDay, type ReasonContext, wholeDay } from './context.ts';
import { deedWords } from './deed.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** One sentence of "why this date", in the person's language. */

type Step<Kind extends ReasonStep['kind']> = Extract<ReasonStep, { readonly kind: Kind }>;

const later = (from: LocalDate, { count, unit }: Length): LocalDate =>
  unit === 'days' ? addDays(from, count) : addMonths(from, count);

const granted = (step: Step<'granted'>, context: ReasonContext): string => {
  const { t } = context;
  const words = {
    deed: deedWords(step, context),
    length: lengthWords(t, step.length),
    until: wholeDay(context, step.until),
    before: step.before === null ? '' : wholeDay(context, step.before),
  };
  if (step.effect === 'earlier') return t('gives.earlier', words);
  if (step.effect === 'kept') {
    if (step.combine === 'add' && step.capped !== null) {
      return t('gives.keptAtCap', { ...words, cap: lengthWords(t, step.capped) });
    }
    return t('gives.kept', { ...words, reach: nearDay(context, later(step.on, step.length)) });
  }
  const added = step.combine === 'add' && step.before !== null && step.before > step.on;
  return t(added ? 'gives.added' : 'gives.counted', words);
};

const seen = (step: Step<'seen'>, context: ReasonContext): string => {
  const { t, confirmations } = context;
  const source = confirmations.find(({ id }) => id === step.confirmationId)?.source ?? 'not-said';
  const where = source === 'not-said' ? '' : t(`where.${source}`);
  const words = { until: wholeDay(context, step.until), where, on: nearDay(context, step.on) };
  const sentence =
    step.computed === null
      ? t('seen.alone', words)
      : step.computed === step.until
        ? t('seen.same', words)
        : t('seen.other', { ...words, computed: wholeDay(context, step.computed) });
  // Where nobody said where it was seen, its blank goes with it.
  return sentence.replace(/ {2,}/g, ' ');
};

const counted = (step: Step<'start' | 'hard-stop'>, context: ReasonContext): string => {
  const { t } = context;
  const on = nearDay(context, step.on);
  const words = { on, length: lengthWords(t, step.length), until: wholeDay(context, step.until) };
  if (step.kind === 'start') return t(`start.${step.from}`, words);
  return t(`hardStop.${step.from}`, { ...words, class: t(`class.${context.registration}`) });
};

const main = (step: ReasonStep, context: ReasonContext): string => {
  switch (step.kind) {
    case 'start':
    case 'hard-stop':
      return counted(step, context);
    case 'seen':
      return seen(step, context);
    case 'granted':
      return granted(step, context);
    case 'not-counted':
      return context.t('notCounted', { deed: deedWords(step, context), why: context.t(`notCountedWhy.${step.why}`) });
    default:
      return assertNever(step);
  }
};

/** What bent the plain arithmetic: a cap, a short month. */
const bends = (step: ReasonStep, { t }: ReasonContext): readonly string[] => {
  if (step.kind !== 'granted' || step.effect === 'kept') return [];
  const told = step.capped === null ? [] : [t('capped', { cap: lengthWords(t, step.capped) })];
  return step.clamped ? [...told, t('clamped')] : told;
};

/** The sentence of a step, its product and day set strong. */
export const sentenceOf = (step: ReasonStep, context: ReasonContext): readonly Piece[] => {
  const stop = context.language === 'zh-CN' ? '。' : '. ';
  const told = bends(step, context);
  const sentence = main(step, context);
  return piecesOf(
    told.length === 0 ? sentence : `${sentence}${stop}${told.join(context.language === 'zh-CN' ? '' : ' ')}`,
  );
};
