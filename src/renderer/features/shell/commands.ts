import type { Language } from '#core/model/values.ts';
import { zoomed } from '#core/zoom.ts';
import { applied, appStore, go, goBack, openDialog, type Place, tellFailure } from '../../app-state.ts';
import { refreshCards, takeAppState } from '../../live-state.ts';
import { selectedCardIds } from '../cards/selection.ts';
import { showSample } from './sample.ts';

/** Everything that can be run by key, palette or native menu, by the name that the menu announces. */

/** The cards that "Record renewal" speaks of: the open one, the selected ones, the only one; else it must be asked. */
const subjects = (): readonly string[] => {
  const { place, summaries } = appStore.getState();
  if (place.page === 'card') return [place.cardId];
  if (place.page === 'cards' && selectedCardIds().length > 0) return selectedCardIds();
  const open = summaries.filter((summary) => !summary.archived);
  const [only] = open;
  return open.length === 1 && only ? [only.id] : [];
};

const record = (): void => {
  const cardIds = subjects();
  if (cardIds.length > 0) openDialog({ kind: 'record', cardIds, prefill: null });
  else if (appStore.getState().summaries.length === 0) openDialog({ kind: 'add-card' });
  else openDialog({ kind: 'choose-card', next: 'record' });
};

/** Takes the last change back, if the strip still offers it. */
export const undoLast = async (): Promise<void> => {
  const { toast } = appStore.getState();
  if (toast?.kind !== 'done' || toast.undoToken === null) return;
  const reply = await window.app.undo(toast.undoToken);
  if (reply.ok) {
    applied({ ...reply.value, undoToken: null }, 'undone');
    // An undone "Add card" leaves no summary behind, so the whole list is asked for.
    await refreshCards();
  } else tellFailure(reply.failure);
};

type SettingsPatch = Parameters<typeof window.app.saveSettings>[0];

/** Saves settings and takes over what they change. */
export const saveSettings = async (patch: SettingsPatch): Promise<void> => {
  const reply = await window.app.saveSettings(patch);
  if (reply.ok) takeAppState(reply.value);
  else tellFailure(reply.failure);
};

const page = (place: Place) => (): void => go(place);
const zoomTo = (step: Parameters<typeof zoomed>[1]) => (): void => {
  const { started } = appStore.getState();
  if (started !== null) void saveSettings({ zoom: zoomed(started.settings.zoom, step) });
};
const speakIn = (language: Language) => (): void => void saveSettings({ language });

/** The commands by name. The palette shows those that have a word there; the native menu announces these names. */
export const COMMANDS = {
  'add-card': () => openDialog({ kind: 'add-card' }),
  record,
  find: () => appStore.setState({ paletteOpen: true }),
  undo: () => void undoLast(),
  back: goBack,
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
  overview: page({ page: 'overview' }),
  cards: page({ page: 'cards', state: null }),
  receipts: page({ page: 'receipts' }),
  guide: page({ page: 'guide', cardId: null }),
  reminders: page({ page: 'reminders' }),
  settings: page({ page: 'settings' }),
  carriers: page({ page: 'carriers', carrierId: null }),
  'look-light': () => void saveSettings({ look: 'light' }),
  'look-dark': () => void saveSettings({ look: 'dark' }),
  'look-system': () => void saveSettings({ look: 'system' }),
  'language-zh': speakIn('zh-CN'),
  'language-en': speakIn('en'),
  'language-ms': speakIn('ms'),
  'zoom-in': zoomTo('in'),
  'zoom-out': zoomTo('out'),
  'zoom-reset': zoomTo('reset'),
  sample: () => void showSample(!appStore.getState().started?.sample),
  masking: () => void saveSettings({ masking: !appStore.getState().started?.settings.masking }),
  'data-folder': () => void window.app.showDataFolder(),
} as const satisfies Record<string, () => void>;
export type CommandName = keyof typeof COMMANDS;

/** Runs a command that came as text from the native menu; an unknown one is left alone. */
export const runCommand = (name: string): void => {
  if (name in COMMANDS) COMMANDS[name as CommandName]();
};
