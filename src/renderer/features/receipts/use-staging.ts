import { useEffect, useRef, useState } from 'react';
import type { StagedChoice } from '#core/contract/cards.ts';
import type { StagedFile, StagingFailure, StagingReply } from '#core/contract/receipts.ts';
import type { ReceiptKind } from '#core/model/action.ts';
import { guessKind } from './guess-kind.ts';

/** A file that lies ready, with what it is said to prove. */
export interface StagedReceipt {
  readonly file: StagedFile;
  readonly kind: ReceiptKind;
}

/** A file that could not be taken; numbered, since the same one may be tried twice. */
export interface StagingTrouble {
  readonly no: number;
  readonly failure: StagingFailure;
}

export interface Staging {
  readonly files: readonly StagedReceipt[];
  /** One line for each file that could not be taken, until it is dismissed. */
  readonly failures: readonly StagingTrouble[];
  readonly busy: boolean;
  readonly drop: (files: readonly File[]) => void;
  readonly paste: (files: readonly File[]) => void;
  readonly choose: () => void;
  readonly remove: (token: string) => void;
  readonly setKind: (token: string, kind: ReceiptKind) => void;
  readonly dismiss: (trouble: StagingTrouble) => void;
  readonly choices: readonly StagedChoice[];
  /** The files belong to a record now: leaving the form must not throw them away. */
  readonly bound: () => void;
}

/** Takes over replies: good files join the list unless they are there already, bad ones get their line. */
const merged = (files: readonly StagedReceipt[], reply: StagingReply, usual: ReceiptKind): readonly StagedReceipt[] => {
  const known = new Set(files.map(({ file }) => file.sha256));
  const fresh: StagedReceipt[] = [];
  for (const one of reply) {
    if (!one.ok || known.has(one.value.sha256)) continue;
    known.add(one.value.sha256);
    fresh.push({ file: one.value, kind: guessKind(one.value.fileName, usual) });
  }
  return [...files, ...fresh];
};

const failuresOf = (reply: StagingReply): readonly StagingFailure[] =>
  reply.flatMap((one) => (one.ok ? [] : [one.failure]));

const discard = (tokens: readonly string[]): void => {
  if (tokens.length > 0) void window.app.discardStaged(tokens);
};

const pasteAll = async (files: readonly File[]): Promise<StagingReply> => {
  const replies: StagingReply[number][] = [];
  for (const file of files) {
    replies.push(...(await window.app.stagePasted(file.name, new Uint8Array(await file.arrayBuffer()))));
  }
  return replies;
};

/** Files on their way to a record. They are thrown away when the form is left without saving. */
export const useStaging = (usual: ReceiptKind): Staging => {
  const [files, setFiles] = useState<readonly StagedReceipt[]>([]);
  const [failures, setFailures] = useState<readonly StagingTrouble[]>([]);
  const [waiting, setWaiting] = useState(0);
  const waste = useRef<ReadonlySet<string>>(new Set());
  const left = useRef(false);

  useEffect(() => {
    waste.current = new Set(files.map(({ file }) => file.token));
  }, [files]);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      discard([...waste.current]);
    };
  }, []);

  const take = async (replies: Promise<StagingReply>): Promise<void> => {
    setWaiting((count) => count + 1);
    try {
      const reply = await replies;
      if (left.current) discard(reply.flatMap((one) => (one.ok ? [one.value.token] : [])));
      setFiles((before) => merged(before, reply, usual));
      setFailures((before) => {
        const next = (before.at(-1)?.no ?? 0) + 1;
        return [...before, ...failuresOf(reply).map((failure, at) => ({ no: next + at, failure }))];
      });
    } finally {
      setWaiting((count) => count - 1);
    }
  };

  return {
    files,
    failures,
    busy: waiting > 0,
    drop: (dropped) => void take(window.app.stageFiles(dropped)),
    paste: (pasted) => void take(pasteAll(pasted)),
    choose: () => void take(window.app.chooseReceipts()),
    remove: (token) => {
      discard([token]);
      setFiles((before) => before.filter(({ file }) => file.token !== token));
    },
    setKind: (token, kind) =>
      setFiles((before) => before.map((one) => (one.file.token === token ? { ...one, kind } : one))),
    dismiss: (trouble) => setFailures((before) => before.filter((one) => one !== trouble)),
    choices: files.map(({ file, kind }) => ({ token: file.token, kind })),
    bound: () => {
      waste.current = new Set();
    },
  };
};
