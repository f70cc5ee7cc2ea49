import type { TFunction } from 'i18next';
import type { Deadline, PhaseSpan } from '#core/deadline.ts';
import { daysBetween, type LocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { formatDay } from '../../format-day.ts';
import type { ReasonWords } from '../../reason/context.ts';
import { lengthWords } from '../../reason/context.ts';
import { lossWords, phaseWords } from '../../reason/phase-words.ts';
import type { TickKind } from './three-date-bar-geometry.ts';

/** The words under the bar: one block a date. */
export interface BarBlock {
  readonly kind: TickKind;
  readonly label: string;
  /** Null: no such date. */
  readonly day: LocalDate | null;
  readonly unsure: boolean;
  /** What the days mean: `9 days left`; told strong when they are few. */
  readonly lead: string | null;
  readonly urgent: boolean;
  readonly text: string;
  /** How the date is known: seen, computed, estimate. */
  readonly seen: boolean;
}

interface BlockWords {
  readonly t: TFunction<'card'>;
  readonly reason: ReasonWords;
  readonly language: Language;
}

const leadOf = (until: LocalDate, today: LocalDate, { t, reason }: BlockWords): string => {
  const left = daysBetween(today, until);
  const count = (days: number): string => lengthWords(reason, { count: days, unit: 'days' });
  if (left === 0) return t('bar.lastDay');
  return left > 0 ? t('bar.left', { days: count(left) }) : t('bar.ended', { days: count(-left) });
};

/** The stretch that the date "receives until" ends. */
const receiving = (deadline: Deadline): PhaseSpan | undefined =>
  deadline.phases.find(({ kind, services }) => kind !== 'active' && kind !== 'lost' && services.receiveSms);

/** The blocks of a life with a known end, in their order. */
export const barBlocks = (deadline: Deadline, today: LocalDate, words: BlockWords): readonly BarBlock[] => {
  const { activeUntil, receiveUntil, lostOn, certainty } = deadline;
  const { t, reason, language } = words;
  if (activeUntil === null) return [];
  const span = receiving(deadline);
  const lateness = certainty.activeUntil;
  const active: BarBlock = {
    kind: 'active',
    label: t('bar.activeUntil'),
    day: activeUntil,
    unsure: lateness === 'estimate',
    lead: leadOf(activeUntil, today, words),
    urgent: today <= activeUntil && daysBetween(today, activeUntil) <= 30,
    text: t(`bar.known.${lateness}`),
    seen: lateness === 'seen',
  };
  const receive: BarBlock = {
    kind: 'receive',
    label: t('bar.receivesUntil'),
    day: receiveUntil,
    unsure: certainty.lostOn === 'estimate',
    lead: receiveUntil !== null && today > activeUntil ? leadOf(receiveUntil, today, words) : null,
    urgent: true,
    text: span ? phaseWords(span, reason, language) : '',
    seen: false,
  };
  const lost: BarBlock = {
    kind: 'lost',
    label: t('bar.lostOn'),
    day: lostOn,
    unsure: certainty.lostOn === 'estimate',
    lead: null,
    urgent: false,
    text: lossWords(deadline, reason),
    seen: false,
  };
  return [active, ...(receiveUntil === null ? [] : [receive]), ...(lostOn === null ? [] : [lost])];
};

/** The whole bar in one sentence, for those who hear it. */
export const barSentence = (blocks: readonly BarBlock[], today: LocalDate, { t, language }: BlockWords): string => {
  const parts = blocks.map(({ label, day, lead }) => {
    const told = day === null ? '' : formatDay(day, language);
    return lead === null ? t('bar.part', { label, day: told }) : t('bar.partLead', { label, day: told, lead });
  });
  return [t('bar.today', { day: formatDay(today, language) }), ...parts].join(t('bar.join'));
};
