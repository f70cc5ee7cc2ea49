import type { ChangeContext, Changed } from '#core/changes/change.ts';
import type { ChangeFailure } from '#core/changes/failures.ts';
import type { CardChange, CardReply } from '#core/contract/cards.ts';
import { instantOfMs } from '#core/instant.ts';
import type { Card } from '#core/model/card.ts';
import { fail, ok } from '#core/result.ts';
import { summaryOf } from '#core/views/summary.ts';
import { dayAt } from '#core/zoned-time.ts';
import type { Undoable } from '../undo-stack.ts';
import { usedHashes, type Workspace } from '../workspace.ts';
import type { Desk } from './desk.ts';

/** How every write goes: tried on all cards first, then committed card by card, then told with a way back. */

export type Step = (card: Card, context: ChangeContext) => Changed;

/** The world as a change of a card of that carrier sees it. */
export const contextFor = ({ clock, ids }: Desk, { carriers, cards }: Workspace, carrierId: string): ChangeContext => {
  const now = clock.now();
  const carrier = carriers.get(carrierId);
  const today = dayAt(now, carrier?.timeZone ?? 'UTC');
  return { now: instantOfMs(now), today, newId: ids, carrier, cards: cards.all() };
};

/** A card as the window may have it: sealed secrets stay here. */
export const withoutSecrets = (card: Card): Card =>
  card.details.sim.sealed === null
    ? card
    : { ...card, details: { ...card.details, sim: { ...card.details.sim, sealed: null } } };

/** The answer to a write. */
export const replyTo = (
  { session, clock }: Desk,
  { carriers }: Workspace,
  cards: readonly Card[],
  undoToken: string | null,
): CardChange => {
  const [only] = cards;
  const now = clock.now();
  return {
    revision: session.revision(),
    summaries: cards.map((card) => summaryOf(card, carriers.get(card.details.carrierId), now)),
    card: only !== undefined && cards.length === 1 ? withoutSecrets(only) : null,
    undoToken,
  };
};

/** Moves files to the trash whose last record a change has removed. The records are saved by then, so a fault is noted only. */
export const trashUnused = async (
  { log }: Desk,
  { cards, vault }: Workspace,
  changes: readonly Undoable[],
): Promise<void> => {
  const gone = new Set(usedHashes(changes.flatMap(({ before }) => (before === null ? [] : [before]))));
  for (const hash of usedHashes(changes.flatMap(({ after }) => (after === null ? [] : [after])))) gone.delete(hash);
  if (gone.size === 0) return;
  const used = usedHashes(cards.all());
  for (const hash of gone) {
    if (used.has(hash)) continue;
    await vault.toTrash(hash).catch((error: unknown) => log.unexpected('trash', error));
  }
};

/** Commits in flight at once; each is a few calls to the disk. */
const AT_ONCE = 8;

interface Outcome {
  readonly saved: readonly { readonly before: Card; readonly after: Card }[];
  readonly failed: readonly { readonly card: Card; readonly failure: ChangeFailure }[];
}

const commitAll = async (desk: Desk, workspace: Workspace, cards: readonly Card[], step: Step): Promise<Outcome> => {
  const saved: { readonly before: Card; readonly after: Card }[] = [];
  const failed: { readonly card: Card; readonly failure: ChangeFailure }[] = [];
  const commit = async (card: Card): Promise<void> => {
    let before = card;
    const changed = await workspace.cards.change(card.id, (current) => {
      before = current;
      return step(current, contextFor(desk, workspace, current.details.carrierId));
    });
    if (!changed.ok) failed.push({ card, failure: changed.failure });
    else if (changed.value !== before) saved.push({ before, after: changed.value });
  };
  for (let at = 0; at < cards.length; at += AT_ONCE) await Promise.all(cards.slice(at, at + AT_ONCE).map(commit));
  return { saved, failed };
};

const partly = ({ saved, failed }: Outcome): ChangeFailure => {
  const [first] = failed;
  if (first === undefined || saved.length === 0) return first?.failure ?? { kind: 'save-failed', code: 'UNKNOWN' };
  return {
    kind: 'saved-partly',
    saved: saved.map(({ after }) => after.id),
    failed: failed.map(({ card }) => ({ cardId: card.id, label: card.details.label })),
    code: first.failure.kind === 'save-failed' ? first.failure.code : first.failure.kind,
  };
};

/** Among several cards the one that cannot have it is named. */
const refusedFor = ({ id, details }: Card, cause: ChangeFailure) =>
  fail<ChangeFailure>({ kind: 'one-refused', cardId: id, label: details.label, cause });

/** What stands against a step on any of these cards, or the cards as they are now. Writes nothing. */
const tryAll = (desk: Desk, workspace: Workspace, cardIds: readonly string[], step: Step) => {
  const cards: Card[] = [];
  for (const cardId of new Set(cardIds)) {
    const card = workspace.cards.get(cardId);
    if (card === null) return fail<ChangeFailure>({ kind: 'card-missing', cardId });
    const tried = step(card, contextFor(desk, workspace, card.details.carrierId));
    if (!tried.ok) return cardIds.length < 2 ? tried : refusedFor(card, tried.failure);
    cards.push(card);
  }
  return ok(cards);
};

/**
 * Runs a step on cards: nothing is written when it is refused for one of them. `prepare` runs in between, when nothing
 * speaks against the change any more and nothing is written yet.
 */
export const changeCards = async (
  desk: Desk,
  cardIds: readonly string[],
  step: Step,
  prepare: (workspace: Workspace) => Promise<ChangeFailure | null> = async () => null,
): Promise<CardReply> => {
  const workspace = desk.session.workspace();
  const tried = tryAll(desk, workspace, cardIds, step);
  if (!tried.ok) return tried;
  const unprepared = await prepare(workspace);
  if (unprepared !== null) return fail(unprepared);
  const outcome = await commitAll(desk, workspace, tried.value, step);
  if (outcome.failed.length > 0) return fail(partly(outcome));
  await trashUnused(desk, workspace, outcome.saved);
  const undoToken = outcome.saved.length === 0 ? null : workspace.undo.push(outcome.saved);
  const now = tried.value.map((card) => workspace.cards.get(card.id) ?? card);
  return ok(replyTo(desk, workspace, now, undoToken));
};
