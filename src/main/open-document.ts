import type { z } from 'zod';
import type { SetAside } from '#core/contract/app.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '#core/model/settings.ts';
import { codecOf } from './codec.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import { adapterOf, type Document, DocumentFile, readOnlyDocument } from './document-file.ts';
import { DurableTextFile } from './durable-file.ts';
import { openGenerations } from './generations.ts';

export interface OpenedDocument<T> {
  readonly document: Document<T>;
  /** What was wrong with its file; null when all is well. */
  readonly report: SetAside | null;
}

/** Announces after each change that was saved. */
const announcing = <T>(document: Document<T>, changed: () => void): Document<T> => ({
  value: () => document.value(),
  settled: () => document.settled(),
  change: async (step) => {
    const before = document.value();
    const result = await document.change(step);
    if (result.ok && result.value !== before) changed();
    return result;
  },
});

/** Opens `<name>.json` of a data folder, or begins with `empty`. */
export const openDocument = async <T extends { readonly schema: number }>(
  folder: DataFolder,
  name: string,
  shape: z.ZodType<T>,
  empty: T,
  changed: () => void,
): Promise<OpenedDocument<T>> => {
  const file = placeIn(folder.root, `${name}.json`);
  const codec = codecOf(shape, empty.schema);
  const { value, report, writable } = await openGenerations(file, folder, codec.read);
  if (!writable) {
    return { report, document: readOnlyDocument(value ?? empty, report?.why === 'too-new' ? 'TOO-NEW' : 'UNREADABLE') };
  }
  const document = new DocumentFile(adapterOf(new DurableTextFile(file), codec), value ?? empty);
  return { report, document: announcing(document, changed) };
};

/** Opens the settings; they come first, for the window's language and look hang on them. */
export const openSettings = (folder: DataFolder, changed: () => void): Promise<OpenedDocument<Settings>> =>
  openDocument<Settings>(folder, 'settings', settingsSchema, DEFAULT_SETTINGS, changed);
