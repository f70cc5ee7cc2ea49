import type { TFunction } from 'i18next';
import type { Audit, AuditGap } from '#core/reminders/view.ts';
import type { Format } from '../../use-format.ts';

/** The self-audit as plain words: one line for each thing that reminders depend on. */

export type Tone = 'fine' | 'trouble' | 'quiet';

export interface AuditLine {
  readonly id: 'look' | 'ways' | 'tray';
  readonly tone: Tone;
  readonly facts: readonly string[];
  /** For people who look into it: what a failed way said. */
  readonly detail: string | null;
}

type Words = TFunction<'reminders'>;

const lookLine = ({ lastLookAt, nextLookAt }: Audit, t: Words, format: Format): AuditLine => {
  const known = lastLookAt !== null && nextLookAt !== null;
  const facts = known
    ? t('audit.look-facts', { last: format.instant(lastLookAt), next: format.instant(nextLookAt) })
    : t('audit.look-none');
  return { id: 'look', tone: known ? 'fine' : 'quiet', facts: [facts], detail: null };
};

const waysLine = ({ ways }: Audit, t: Words, format: Format): AuditLine => {
  // The window is a way of last resort: it tells nobody who does not look at it.
  const real = ways.filter(({ way }) => way !== 'window');
  const works = real.some(({ isHere, last }) => isHere && last?.answer !== 'failed');
  const facts = real.map(({ way, isHere, last }) => {
    const name = t(`audit.way-name.${way}`);
    if (!isHere) return t('audit.way-absent', { way: name });
    if (last === null) return t('audit.way-new', { way: name });
    return t(`audit.way-${last.answer}`, { way: name, when: format.instant(last.at) });
  });
  const failed = real.find(({ isHere, last }) => isHere && last?.answer === 'failed');
  const used = real.some(({ last }) => last !== null);
  return {
    id: 'ways',
    tone: !works ? 'trouble' : used ? 'fine' : 'quiet',
    facts: works ? facts : [t('audit.ways-none'), ...facts],
    detail: failed?.last?.detail ?? null,
  };
};

const TRAY_TONES = { here: 'fine', missing: 'quiet', unknown: 'quiet' } as const;

/** Looks, notifiers and tray. */
export const auditLines = (audit: Audit, t: Words, format: Format): readonly AuditLine[] => [
  lookLine(audit, t, format),
  waysLine(audit, t, format),
  {
    id: 'tray',
    tone: TRAY_TONES[audit.trayHost],
    facts: [t(`audit.tray-${audit.trayHost}`)],
    detail: null,
  },
];

/** A stretch in which nothing could be told, and which cards had a date near it. */
export const gapWords = (gap: AuditGap, t: Words, format: Format): { readonly when: string; readonly near: string } => {
  const when = t(`audit.away-gap.${gap.why}`, { from: format.instant(gap.from), to: format.instant(gap.to) });
  const rest = gap.cardsNear - gap.labels.length;
  const cards = format.list(gap.labels);
  if (gap.cardsNear === 0) return { when, near: t('audit.away-far') };
  return { when, near: rest > 0 ? t('audit.away-near-more', { cards, count: rest }) : t('audit.away-near', { cards }) };
};
