import type { ChangeFailure } from '#core/changes/failures.ts';
import type { KeptFile } from '#core/changes/receipts.ts';
import type { CardReply, StagedChoice } from '#core/contract/cards.ts';
import type { Workspace } from '../workspace.ts';
import { changeCards, type Step } from './changing.ts';
import type { Desk } from './desk.ts';

/** A change that brings files along: file first, record second. */

export type StepWithFiles = (files: readonly KeptFile[], ...step: Parameters<Step>) => ReturnType<Step>;

/**
 * Runs a change with staged files: tried without them, then the files are kept, then the cards are committed. When a
 * commit fails the tokens live on, so that the same form can be sent again.
 */
export const changeWithFiles = async (
  desk: Desk,
  cardIds: readonly string[],
  choices: readonly StagedChoice[],
  step: StepWithFiles,
): Promise<CardReply> => {
  let files: readonly KeptFile[] = [];
  const tokens = choices.map(({ token }) => token);
  const keepFiles = async ({ staging }: Workspace): Promise<ChangeFailure | null> => {
    const kept = await staging.keep(tokens);
    if (!kept.ok) return kept.failure;
    files = kept.value.map(({ token, fileName, type, bytes, sha256 }) => ({
      kind: choices.find((choice) => choice.token === token)?.kind ?? 'other',
      fileName,
      mediaType: type.mediaType,
      bytes,
      sha256,
    }));
    return null;
  };
  const reply = await changeCards(desk, cardIds, (card, context) => step(files, card, context), keepFiles);
  if (reply.ok) await desk.session.workspace().staging.discard(tokens);
  return reply;
};
