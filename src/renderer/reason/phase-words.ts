import type { Deadline, PhaseSpan } from '#core/deadline.ts';
import type { Services } from '#core/model/rule.ts';
import type { Language } from '#core/model/values.ts';
import { formatList } from '../format-amount.ts';
import type { ReasonWords } from './context.ts';

/** What still works in a stretch of a number's life, and how it comes back. */

export const SERVICES = [
  'receiveSms',
  'receiveCalls',
  'sendSms',
  'makeCalls',
  'data',
] as const satisfies readonly (keyof Services)[];

const patternOf = (services: Services): string => SERVICES.map((name) => (services[name] ? '1' : '0')).join('');

/** One line about a phase: `Texts and calls arrive; no calling, texting or data`. */
export const phaseWords = (span: Pick<PhaseSpan, 'kind' | 'services'>, t: ReasonWords, language: Language): string => {
  if (span.kind === 'lost') return t('phase.lost');
  const pattern = patternOf(span.services);
  if (pattern === '11111') return t('phase.active');
  if (pattern === '11000') return t('phase.textsAndCalls');
  if (pattern === '10000') return t('phase.texts');
  if (pattern === '00000') return t('phase.nothing');
  const works = SERVICES.filter((name) => span.services[name]).map((name) => t(`service.${name}`));
  return t('phase.some', { works: formatList(works, language) });
};

/** One line about the loss: what is gone, or why it comes so soon. */
export const lossWords = (deadline: Deadline, t: ReasonWords): string => {
  if (deadline.binding?.kind === 'hard-stop') return t('phase.lostStop');
  if (deadline.doubts.includes('phase-unknown')) return t('phase.lostUnknown');
  return deadline.receiveUntil === null && deadline.phases.length <= 2 ? t('phase.lostNoGrace') : t('phase.lost');
};

/** How a phase is left again, and what becomes of the credit; empty while active or lost. */
export const wayBackWords = (span: PhaseSpan, t: ReasonWords): readonly string[] => {
  if (span.kind === 'active' || span.kind === 'lost') return [];
  const credit = span.creditKept === null ? 'unknown' : span.creditKept ? 'kept' : 'gone';
  return [t(`phase.wayBack.${span.wayBack}`), t(`phase.credit.${credit}`)];
};
