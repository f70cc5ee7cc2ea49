import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { appStateOf } from './app-state.ts';
import type { Document } from './document-file.ts';
import type { Handlers } from './door.ts';
import type { Desk } from './handlers/desk.ts';
import type { KnownRows } from './known-rows.ts';
import type { Standing } from './standing.ts';
import type { Workspace } from './workspace.ts';

/** What the window can be told before the cards are read, and how it is put right if that was not the whole truth. */
export interface FirstAnswers {
  readonly answers: Promise<Partial<Handlers>>;
  /** The cards are read: says what has changed with that, and nothing when nothing has. */
  readonly correct: (workspace: Workspace) => Promise<void>;
}

export interface FirstAnswersDeps extends Desk {
  readonly settings: Document<Settings>;
  readonly language: () => Language;
  readonly sample: boolean;
  readonly known: KnownRows;
  readonly standing: Standing;
}

/** The app's state at once, and the list when the rows of the last run are all still true. */
export const createFirstAnswers = (deps: FirstAnswersDeps): FirstAnswers => {
  const { session, rows, settings, language, clock, system, sample, known, standing } = deps;
  const { early } = known;
  const appState: Handlers['appState'] = () =>
    appStateOf({ settings: settings.value(), language: language(), clock, system, sample, setAside: [] });
  return {
    answers: early.then((list) => ({
      appState,
      stands: standing.tell,
      ...(list === null ? {} : { listCards: () => ({ revision: session.revision(), rows: list }) }),
    })),
    correct: async (workspace) => {
      const wasWhole = await known.takeOver(workspace, rows);
      if (!wasWhole && (await early) !== null) session.changed('cards');
      if (workspace.setAside().length > 0) session.changed('app');
    },
  };
};
