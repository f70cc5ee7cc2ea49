import { instantOfMs, msOfInstant } from '#core/instant.ts';
import type { EpochMs } from '#core/local-date.ts';
import type { Journal } from '#core/model/journal.ts';
import { decide } from '#core/reminders/decide.ts';
import type { CardLog, DatedCard, Decision, LookInput } from '#core/reminders/decision.ts';
import { withLog } from '#core/reminders/marks.ts';
import { ok } from '#core/result.ts';
import type { Clock } from '../clock.ts';
import type { Document } from '../document-file.ts';
import type { Session } from '../session.ts';

/** A look at the clock: gather, decide, commit. Telling comes after it, in `tell`. */

export interface LookDeps {
  readonly session: Session;
  readonly clock: Clock;
  readonly journal: Document<Journal>;
  readonly dated: () => readonly DatedCard[];
  /** Names this run of the app. */
  readonly run: string;
  readonly log: { readonly note: (text: string) => void };
}

export interface Looker {
  /** What a look decides by, as of now. */
  readonly input: () => LookInput;
  /** Decides, and commits the decision's log and journal. When it resolves, what was decided may be told. */
  readonly look: () => Promise<Decision>;
}

/** That a look happened is worth a line on the disk no more often than this; anything else at once. */
const LINE_EVERY_MS = 120_000;

const isNews = (before: Journal, after: Journal, now: EpochMs): boolean => {
  const { lastLookAt } = before;
  if (lastLookAt === null || Math.abs(now - msOfInstant(lastLookAt)) > LINE_EVERY_MS) return true;
  return JSON.stringify({ ...after, lastLookAt }) !== JSON.stringify(before);
};

/** A looker over the session. */
export const createLooker = ({ session, clock, journal, dated, run, log }: LookDeps): Looker => {
  /** Told although the disk refused the record: better told without a record than not told. */
  const unsaved = new Set<string>();
  /** The journal as it stands, while the disk may be behind. */
  let latest: EpochMs | null = null;

  const commit = async ({ cardId, records }: CardLog): Promise<void> => {
    const saved = await session.changeCard(cardId, (card) => ok(withLog(card, records)));
    if (saved.ok) return;
    log.note(`reminder log of a card not saved: ${saved.failure.kind}`);
    for (const record of records) if (record.event === 'told') unsaved.add(`${cardId} ${record.key}`);
  };
  const keepJournal = async (decided: Journal, now: EpochMs): Promise<void> => {
    if (!isNews(journal.value(), decided, now)) return;
    const saved = await journal.change(() => decided);
    if (!saved.ok) log.note(`reminder journal not saved: ${saved.failure.code}`);
  };
  const journalNow = (): Journal => {
    const kept = journal.value();
    if (latest === null || kept.run !== run) return kept;
    return { ...kept, lastLookAt: instantOfMs(latest) };
  };
  const input = (): LookInput => ({
    cards: dated(),
    settings: session.settings().reminders,
    journal: journalNow(),
    now: clock.now(),
    zone: clock.zone(),
    run,
    unsaved,
  });
  return {
    input,
    look: async () => {
      const given = input();
      const decision = decide(given);
      latest = given.now;
      // Samples are looked at and never spoken of: nobody is to run after a number that does not exist.
      if (session.sample) return { ...decision, tell: [], log: [] };
      // Side by side: what is due is not to wait for one file after the other.
      await Promise.all([...decision.log.map(commit), keepJournal(decision.journal, given.now)]);
      return decision;
    },
  };
};
