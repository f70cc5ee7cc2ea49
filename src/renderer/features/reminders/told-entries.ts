import type { TFunction } from 'i18next';
import type { Instant } from '#core/local-date.ts';
import type { Audit, RemindersView, ToldRow } from '#core/reminders/view.ts';
import type { Format } from '../../use-format.ts';

/** Everything that was told, also the test and the sign of life, which speak of no card. */
export type ToldEntry =
  | { readonly kind: 'card'; readonly at: Instant; readonly row: ToldRow }
  | { readonly kind: 'test'; readonly at: Instant; readonly test: NonNullable<Audit['test']> }
  | { readonly kind: 'heartbeat'; readonly at: Instant; readonly answer: ToldRow['answer'] };

/** The entries, the latest first. */
export const toldEntries = ({ told, audit }: RemindersView): readonly ToldEntry[] => {
  const { test, heartbeat } = audit;
  const entries: ToldEntry[] = told.map((row) => ({ kind: 'card', at: row.at, row }));
  if (test !== null) entries.push({ kind: 'test', at: test.at, test });
  if (heartbeat.last !== null)
    entries.push({ kind: 'heartbeat', at: heartbeat.last.at, answer: heartbeat.last.answer });
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
};

/** By which way it was told and what that answered; late and further attempts are said too. */
export const answerWords = (entry: ToldEntry, t: TFunction<'reminders'>, format: Format): string => {
  if (entry.kind === 'heartbeat') return t(`audit.beat-answer.${entry.answer}`);
  if (entry.kind === 'test') return t(`told.answer.${entry.test.answer}`, { way: t(`told.way.${entry.test.way}`) });
  const { answer, way, late, dueAt, attempt } = entry.row;
  const facts = [
    t(`told.answer.${answer}`, { way: t(`told.way.${way ?? 'none'}`) }),
    late && dueAt !== null ? t('told.late', { when: format.instant(dueAt) }) : null,
    attempt > 1 ? t('told.attempt', { nth: attempt }) : null,
  ];
  return facts.filter((fact) => fact !== null).join(t('told.join'));
};
