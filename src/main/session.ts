import type { z } from 'zod';
import type { ChangeFailure } from '#core/changes/failures.ts';
import type { CarrierEntry } from '#core/contract/carriers.ts';
import { instantOfMs } from '#core/instant.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Result } from '#core/result.ts';
import type { Clock } from './clock.ts';
import type { Document, SaveFailure } from './document-file.ts';
import type { Topic, Workspace } from './workspace.ts';

/** What the rest of main sees of the data: one set of cards at a time, the person's own or the samples. */
export interface Session {
  readonly sample: boolean;
  readonly cards: () => readonly Card[];
  readonly card: (id: string) => Card | null;
  /** Serial per card; durable first, memory second, listeners third. */
  readonly changeCard: (
    id: string,
    change: (card: Card) => Result<Card, ChangeFailure>,
  ) => Promise<Result<Card, ChangeFailure>>;
  readonly settings: () => Settings;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<Result<Settings, SaveFailure>>;
  readonly carriers: () => readonly CarrierEntry[];
  readonly carrierOf: (card: Card) => Carrier | null;
  /** Called after each change with what it was about. Returns how to stop. */
  readonly onChange: (listener: (topic: Topic) => void) => () => void;
  /** A document of one's own in the data folder (`reminders.json` …), opened again when the cards are swapped. */
  readonly document: <T extends { readonly schema: number }>(
    name: string,
    schema: z.ZodType<T>,
    empty: T,
  ) => Promise<Document<T>>;
}

/** The session with what only the assembly and the handlers need. */
export interface LiveSession extends Session {
  readonly workspace: () => Workspace;
  /** Grows with every change of anything; never starts over while the app runs. */
  readonly revision: () => number;
  /** To be given to every workspace as its `changed`. */
  readonly changed: (topic: Topic) => void;
  /** When everything that was asked to be saved so far is on the disk. */
  readonly settled: () => Promise<void>;
  /** The workspace that was there first; nobody has been told anything else that would have to be taken back. */
  readonly begin: (workspace: Workspace) => void;
  /** Goes on with another workspace; everybody is told that everything changed. */
  readonly swapTo: (workspace: Workspace) => Promise<void>;
}

/** A session over the workspace that is given first, by `begin`. Asking it before that is a bug. */
export const createSession = (clock: Clock): LiveSession => {
  const listeners = new Set<(topic: Topic) => void>();
  const reopen: ((workspace: Workspace) => Promise<() => void>)[] = [];
  let current: Workspace | null = null;
  let revision = 0;

  const workspace = (): Workspace => {
    if (current === null) throw new Error('No workspace yet');
    return current;
  };
  const changed = (topic: Topic): void => {
    revision += 1;
    for (const listener of [...listeners]) listener(topic);
  };

  return {
    get sample() {
      return workspace().sample;
    },
    cards: () => workspace().cards.all(),
    card: (id) => workspace().cards.get(id),
    changeCard: (id, change) => workspace().cards.change(id, change),
    settings: () => workspace().settings.value(),
    changeSettings: (change) =>
      workspace().settings.change((settings) => ({ ...change(settings), updatedAt: instantOfMs(clock.now()) })),
    carriers: () => workspace().carriers.entries(),
    carrierOf: (card) => workspace().carriers.get(card.details.carrierId),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    document: async (name, schema, empty) => {
      let held = await workspace().document(name, schema, empty);
      reopen.push(async (next) => {
        const opened = await next.document(name, schema, empty);
        return () => {
          held = opened;
        };
      });
      return { value: () => held.value(), change: (step) => held.change(step), settled: () => held.settled() };
    },
    workspace,
    revision: () => revision,
    changed,
    settled: async () => current?.settled(),
    begin: (first) => {
      if (current !== null) throw new Error('Begun already');
      current = first;
    },
    swapTo: async (next) => {
      // Opened first and put in place all at once, so that nobody sees the cards of one and the documents of the other.
      const switches = await Promise.all(reopen.map((open) => open(next)));
      current = next;
      for (const put of switches) put();
      for (const topic of ['app', 'carriers', 'cards', 'reminders'] as const) changed(topic);
    },
  };
};
