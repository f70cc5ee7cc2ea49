import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CHANNELS, LANGUAGE_SWITCH } from '#core/contract/channels.ts';
import { holdDeeds, takeDeeds } from './held-deeds.ts';
import { ANNOUNCEMENTS, FIRST_REQUESTS, REQUESTS } from './names.ts';

/** Builds `window.app` from the contract, and nothing else. */

/** A file with no place on the disk travels as bytes, unless it is so large that main refuses it anyway. */
const LARGEST_BYTES = 50 * 1024 * 1024;

const ask = async (channel: string, ...args: readonly unknown[]): Promise<unknown> => {
  const envelope: unknown = await ipcRenderer.invoke(channel, ...args);
  if (typeof envelope === 'object' && envelope !== null) {
    if ('reply' in envelope) return envelope.reply;
    // Only an error's message passes the bridge; it is the mark under which the log has the rest.
    if ('unexpected' in envelope) throw new Error(String(envelope.unexpected));
  }
  throw new Error('no answer');
};

const dropped = async (file: File): Promise<unknown> => {
  const path = webUtils.getPathForFile(file);
  if (path !== '') return { kind: 'path', path };
  // One byte too many is enough for main to say how large is too large.
  const bytes = await file.slice(0, LARGEST_BYTES + 1).arrayBuffer();
  return { kind: 'bytes', fileName: file.name, bytes: new Uint8Array(bytes) };
};

const stageFiles = async (files: readonly unknown[]): Promise<unknown> => {
  const real = files.filter((file) => file instanceof File);
  return ask(CHANNELS.dropped, await Promise.all(real.map(dropped)));
};

/** What was announced before the page's code was there to listen, by name; each name's first listener hears it. */
const unheard = new Map<string, unknown[]>(Object.keys(ANNOUNCEMENTS).map((name) => [name, []]));
ipcRenderer.on(CHANNELS.announcement, (_event, name: string, payload: unknown) => {
  unheard.get(name)?.push(payload);
});

const on = (name: string, listener: (payload: unknown) => void): (() => void) => {
  if (!Object.hasOwn(ANNOUNCEMENTS, name)) throw new Error('no such announcement');
  for (const payload of unheard.get(name) ?? []) listener(payload);
  unheard.delete(name);
  const hear = (_event: unknown, announced: unknown, payload: unknown): void => {
    if (announced === name) listener(payload);
  };
  ipcRenderer.on(CHANNELS.announcement, hear);
  return () => ipcRenderer.off(CHANNELS.announcement, hear);
};

const request = (name: string, args: readonly unknown[]): Promise<unknown> => ask(CHANNELS.request, name, args);

/** What every page asks for first, asked while its scripts are still being fetched. Each answer is given once. */
const early = new Map(FIRST_REQUESTS.map((name) => [name as string, request(name, [])]));
// Whoever takes an answer hears of its failure; one that nobody takes is not to be called unhandled.
for (const answer of early.values()) answer.catch(() => undefined);

const requests = Object.fromEntries(
  Object.keys(REQUESTS).map((name) => [
    name,
    (...args: readonly unknown[]) => {
      const answer = early.get(name);
      early.delete(name);
      return answer ?? request(name, args);
    },
  ]),
);

const startLanguage = process.argv
  .find((argument) => argument.startsWith(LANGUAGE_SWITCH))
  ?.slice(LANGUAGE_SWITCH.length);

holdDeeds();
contextBridge.exposeInMainWorld('app', {
  ...requests,
  stageFiles,
  on,
  takeDeeds,
  startLanguage: startLanguage ?? 'en',
});
