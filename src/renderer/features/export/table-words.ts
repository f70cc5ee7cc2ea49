import type { TFunction } from 'i18next';
import type { TableWords } from '#core/export/cards-table.ts';
import type { Language } from '#core/model/values.ts';

/** Listed here and not taken from core, which would bring the schema library along. */
const COLUMNS = [
  'label',
  'number',
  'carrier',
  'plan',
  'state',
  'active-until',
  'known',
  'receives-until',
  'lost-on',
  'days',
  'renewed-on',
  'paid',
  'currency',
  'kept',
  'missing',
  'accounts',
  'accounts-left',
  'tags',
] as const satisfies readonly (keyof TableWords['columns'])[];
const STATES = [
  'active',
  'to-confirm',
  'due-soon',
  'hard-stop',
  'receive-only',
  'lost',
  'unknown',
  'archived',
] as const satisfies readonly (keyof TableWords['states'])[];
const KNOWN = ['seen', 'computed', 'estimate'] as const satisfies readonly (keyof TableWords['known'])[];

const said = <Name extends string>(names: readonly Name[], say: (name: Name) => string): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>;

/** The words of the table in the language of the window. */
export const tableWords = (t: TFunction<'export'>, shell: TFunction<'shell'>, language: Language): TableWords => ({
  language,
  columns: said(COLUMNS, (column) => t(`column.${column}`)),
  states: said(STATES, (state) => shell(`state.${state}`)),
  known: said(KNOWN, (known) => t(`known.${known}`)),
});
