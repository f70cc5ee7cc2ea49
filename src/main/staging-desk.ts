import { rm } from 'node:fs/promises';
import type { StagedFile, StagingFailure, StagingReply } from '#core/contract/receipts.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import type { SaveFailure } from './document-file.ts';
import { type Copied, copyBytesIn, copyFileIn } from './staging.ts';
import { systemCode } from './system-error.ts';
import type { KeptFile, Vault } from './vault.ts';

/** A file that lies ready in a form, known by its token. */
export interface Staged extends Copied {
  readonly token: string;
}

export interface StagingDesk {
  /** Each file on its own: one bad file does not hold the others back. */
  readonly stageFiles: (paths: readonly string[]) => Promise<StagingReply>;
  readonly stageBytes: (fileName: string, bytes: Uint8Array) => Promise<StagingReply>;
  /** Moves the files into the vault; asked again, it does nothing. The tokens live on until they are discarded. */
  readonly keep: (tokens: readonly string[]) => Promise<Result<readonly Staged[], KeepFailure>>;
  readonly discard: (tokens: readonly string[]) => Promise<void>;
  readonly find: (token: string) => Promise<KeptFile | null>;
}

export type KeepFailure = SaveFailure | { readonly kind: 'staged-missing'; readonly token: string };

interface Entry {
  readonly staged: Staged;
  kept: boolean;
}

const shownOf = ({ token, fileName, type, bytes, sha256 }: Staged): StagedFile => ({
  token,
  fileName,
  mediaType: type.mediaType,
  bytes,
  sha256,
  address: `keepline-receipt://staged/${token}`,
});

/** The desk where files wait between "chosen" and "recorded". */
export const createStagingDesk = (folder: DataFolder, vault: Vault, ids: () => string): StagingDesk => {
  const entries = new Map<string, Entry>();
  const placeOf = (token: string): string => placeIn(folder.staging, token);

  const stage = async (
    copy: (target: string) => Promise<Result<Copied, StagingFailure>>,
  ): Promise<StagingReply[number]> => {
    const token = ids();
    const copied = await copy(placeOf(token));
    if (!copied.ok) return copied;
    const staged = { ...copied.value, token };
    entries.set(token, { staged, kept: false });
    return ok(shownOf(staged));
  };

  const keepOne = async (entry: Entry): Promise<void> => {
    if (entry.kept) return;
    const { token, sha256, type } = entry.staged;
    await vault.keep(placeOf(token), sha256, type.mediaType);
    entry.kept = true;
  };

  return {
    stageFiles: async (paths) => {
      const replies: StagingReply[number][] = [];
      for (const path of paths) replies.push(await stage((target) => copyFileIn(path, target)));
      return replies;
    },
    stageBytes: async (fileName, bytes) => [await stage((target) => copyBytesIn(fileName, bytes, target))],
    keep: async (tokens) => {
      const wanted: Entry[] = [];
      for (const token of tokens) {
        const entry = entries.get(token);
        if (entry === undefined) return fail({ kind: 'staged-missing', token });
        wanted.push(entry);
      }
      try {
        for (const entry of wanted) await keepOne(entry);
      } catch (error) {
        const code = systemCode(error);
        if (code === null) throw error;
        return fail({ kind: 'save-failed', code });
      }
      return ok(wanted.map(({ staged }) => staged));
    },
    discard: async (tokens) => {
      for (const token of tokens) {
        const entry = entries.get(token);
        if (entry === undefined) continue;
        entries.delete(token);
        if (!entry.kept) await rm(placeOf(token), { force: true });
      }
    },
    find: async (token) => {
      const entry = entries.get(token);
      if (entry === undefined) return null;
      const { sha256, type } = entry.staged;
      return entry.kept ? vault.find(sha256) : { path: placeOf(token), mediaType: type.mediaType };
    },
  };
};
