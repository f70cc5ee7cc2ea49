import type { ChangeFailure } from '#core/changes/failures.ts';
import { revert } from '#core/changes/undo.ts';
import type { CardReply } from '#core/contract/cards.ts';
import { instantOfMs } from '#core/instant.ts';
import type { Card } from '#core/model/card.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Undoable } from '../undo-stack.ts';
import { usedHashes, type Workspace } from '../workspace.ts';
import { replyTo, trashUnused } from './changing.ts';
import type { Desk } from './desk.ts';
import { bringBack } from './removed-cards.ts';

/** Taking back a change of this session. */

/** The card that a change made goes away again, unless something has happened to it since. */
const takeOut = async ({ cards }: Workspace, after: Card): Promise<Result<null, ChangeFailure>> =>
  cards.get(after.id) === after ? cards.takeOut(after.id) : fail({ kind: 'undo-too-late' });

const takeBack = async (
  { clock }: Desk,
  workspace: Workspace,
  change: Undoable,
  done: Card[],
): Promise<ChangeFailure | null> => {
  const { before, after } = change;
  if (before === null) {
    const gone = after === null ? ok(null) : await takeOut(workspace, after);
    return gone.ok ? null : gone.failure;
  }
  if (after === null) {
    const back = await bringBack(workspace, before.id);
    if (back.ok) done.push(back.value);
    return back.ok ? null : back.failure;
  }
  // File first, record second, on the way back as well.
  for (const hash of usedHashes([before])) await workspace.vault.fromTrash(hash);
  const reverted = await workspace.cards.change(after.id, (current) =>
    revert(before, after, current, instantOfMs(clock.now())),
  );
  if (reverted.ok) done.push(reverted.value);
  return reverted.ok ? null : reverted.failure;
};

/** Takes the change of a token back on every card that it touched. */
export const undoChange = async (desk: Desk, token: string): Promise<CardReply> => {
  const workspace = desk.session.workspace();
  const changes = workspace.undo.look(token);
  if (changes === null) return fail({ kind: 'undo-too-late' });
  const done: Card[] = [];
  for (const change of changes) {
    const failure = await takeBack(desk, workspace, change, done);
    // Of several cards those that went back stay so; the token is spent, for a second try would meet them.
    if (failure !== null) {
      if (done.length > 0) workspace.undo.drop(token);
      return fail(failure);
    }
  }
  workspace.undo.drop(token);
  await trashUnused(
    desk,
    workspace,
    changes.map(({ before, after }) => ({ before: after, after: before ?? after })),
  );
  return ok(replyTo(desk, workspace, done, null));
};
