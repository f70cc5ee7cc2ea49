import type { Carrier } from '../model/carrier.ts';
import { fail, ok, type Result } from '../result.ts';
import { checkMeaning } from './meaning.ts';
import { DEEPEST, nestingOf } from './nesting.ts';
import { checkTexts } from './plain-text.ts';
import { type CarrierRefusal, type KnownProblem, type ProblemKind, type Report, shown } from './problems.ts';
import { checkReferences } from './references.ts';
import { readShape } from './shape.ts';
import { checkUnique } from './unique.ts';

/** The door of the catalogue: built-in files, files shared by strangers and carriers made in the app all come through here. */

/** Our own files stay far below it; 50 MB of text is refused before anything reads it. */
export const LARGEST_CHARACTERS = 1_000_000;

/** One fault repeated through a file says no more after so many times. */
const MOST_PROBLEMS = 200;

const parse = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

const readCarrier = (text: string, report: Report): Carrier | null => {
  if (text.length > LARGEST_CHARACTERS) {
    report('', 'too-large', `${text.length} > ${LARGEST_CHARACTERS}`);
    return null;
  }
  const nesting = nestingOf(text);
  if (nesting > DEEPEST) {
    report('', 'too-deep', `${nesting} > ${DEEPEST}`);
    return null;
  }
  const parsed = parse(text);
  if (parsed === null) {
    report('', 'not-json', shown(text));
    return null;
  }
  const carrier = readShape(parsed.value, report);
  if (carrier === null) return null;
  checkTexts(carrier, report);
  checkUnique(carrier, report);
  checkReferences(carrier, report);
  checkMeaning(carrier, report);
  return carrier;
};

/** The carrier that a file holds, or everything that is wrong with it, each with its place and kind. */
export const checkCarrier = (text: string, fileName: string): Result<Carrier, CarrierRefusal> => {
  const problems: KnownProblem[] = [];
  const report = (place: string, kind: ProblemKind, detail: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ file: fileName, place, kind, detail });
  };
  const carrier = readCarrier(text, report);
  return carrier !== null && problems.length === 0 ? ok(carrier) : fail({ kind: 'carrier-refused', problems });
};

export interface CatalogueFile {
  readonly fileName: string;
  readonly text: string;
}

/** What a folder of carrier files amounts to: the sound carriers by id, and why the others were left out. */
export interface Catalogue {
  readonly carriers: readonly Carrier[];
  readonly problems: readonly KnownProblem[];
}

/** Checks a folder of files; a refused one never harms the others. Each is named after the id of its carrier. */
export const checkCatalogue = (files: readonly CatalogueFile[]): Catalogue => {
  const carriers = new Map<string, Carrier>();
  const problems: KnownProblem[] = [];
  for (const { fileName, text } of [...files].sort((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
    const checked = checkCarrier(text, fileName);
    if (!checked.ok) {
      problems.push(...checked.failure.problems);
      continue;
    }
    const { id } = checked.value;
    if (carriers.has(id)) problems.push({ file: fileName, place: 'id', kind: 'twice', detail: id });
    else if (fileName !== `${id}.json`) problems.push({ file: fileName, place: 'id', kind: 'file-name', detail: id });
    else carriers.set(id, checked.value);
  }
  return { carriers: [...carriers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
};
