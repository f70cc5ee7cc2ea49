import type { Language } from '#core/model/values.ts';
import type { NativeWords } from './native-words.ts';
import { nativeWords } from './speech.ts';

const WHY: Readonly<Record<string, keyof NativeWords['blocked']['why']>> = {
  EACCES: 'rights',
  EPERM: 'rights',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};

/** The words of a data folder that cannot be used. */
export const blockedWords = ({
  place,
  code,
  language,
}: {
  readonly place: string;
  readonly code: string;
  readonly language: Language;
}): { title: string; detail: string } => {
  const { blocked } = nativeWords(language);
  const why = blocked.why[WHY[code] ?? 'other'];
  const parts: Readonly<Record<string, string>> = { place, why, code };
  return {
    title: blocked.title,
    detail: blocked.detail.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole),
  };
};
