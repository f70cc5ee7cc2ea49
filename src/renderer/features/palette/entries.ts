import type { TFunction } from 'i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { searchFor } from '#core/views/search.ts';
import type { words } from '../../i18n/palette.en.ts';

export type PaletteCommand = keyof typeof words.command;

export type Entry =
  | { readonly kind: 'card'; readonly id: string; readonly summary: CardSummary }
  | { readonly kind: 'command'; readonly id: string; readonly command: PaletteCommand; readonly label: string };

const COMMAND_ORDER: readonly PaletteCommand[] = [
  'add-card',
  'record',
  'overview',
  'cards',
  'receipts',
  'guide',
  'reminders',
  'settings',
  'carriers',
  'masking',
  'look-light',
  'look-dark',
  'look-system',
  'language-zh',
  'language-en',
  'language-ms',
  'undo',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'sample',
  'data-folder',
  'shortcuts',
];

/** Keys shown beside a command. */
export const COMMAND_KEYS: Readonly<Partial<Record<PaletteCommand, string>>> = {
  'add-card': 'N',
  record: 'R',
  shortcuts: '?',
};

/** The cards that fit what was typed, soonest first; archived ones only when something was typed. */
export const cardEntries = (summaries: readonly CardSummary[], typed: string, most: number): readonly Entry[] => {
  const isMeant = searchFor(typed);
  const anything = typed.trim() === '';
  const found: Entry[] = [];
  for (const summary of summaries) {
    if (found.length === most) break;
    if (anything ? summary.archived : !isMeant(summary)) continue;
    found.push({ kind: 'card', id: summary.id, summary });
  }
  return found;
};

/** The commands whose words have what was typed. */
export const commandEntries = (t: TFunction<'palette'>, typed: string): readonly Entry[] => {
  const wanted = typed.trim().toLowerCase().split(/\s+/);
  return COMMAND_ORDER.map((command) => ({
    kind: 'command' as const,
    id: command,
    command,
    label: t(`command.${command}`),
  })).filter(({ label, command }) => wanted.every((word) => `${label} ${command}`.toLowerCase().includes(word)));
};
