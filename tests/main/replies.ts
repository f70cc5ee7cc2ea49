import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardReply } from '#core/contract/cards.ts';
import { type aDesk, cardDraft } from './desks.ts';

/** What requests answer, taken apart. */

/** A desk of the tests with its handlers. */
export type Desk = Awaited<ReturnType<typeof aDesk>>;

/** The change that a request made; a refusal fails the test. */
export const done = async (reply: CardReply | Promise<CardReply>) => {
  const given = await reply;
  if (!given.ok) throw new Error(JSON.stringify(given.failure));
  return given.value;
};
/** Why a request was refused. */
export const refused = async (reply: CardReply | Promise<CardReply>) => {
  const given = await reply;
  if (given.ok) throw new Error('Not refused');
  return given.failure;
};
/** Adds a card of that name; gives its id. */
export const added = async ({ cards }: Desk, label: string): Promise<string> =>
  (await done(cards.addCard(cardDraft({ label })))).summaries[0]?.id ?? '';

/** No card file can be written over while a folder bears its name; holds for root as well. */
export const blockFile = async ({ folder }: Desk, cardId: string): Promise<void> => {
  const file = join(folder.cards, `${cardId}.json`);
  await rm(file);
  await mkdir(join(file, 'inside'), { recursive: true });
};
