import type { ReasonStep } from '#core/deadline.ts';
import type { Carrier, Source } from '#core/model/carrier.ts';
import type { ReasonContext } from './context.ts';
import { vintageWords } from './vintage-words.ts';

/** What stands at the right of a sentence: where it is from, and whether that is shaky. */
export interface SideNote {
  readonly text: string;
  /** Null when there is nothing to open. */
  readonly url: string | null;
  readonly title: string | null;
  /** Set off with dashes: nobody has said it well. */
  readonly unsure: boolean;
}

const TRUST: Readonly<Record<Source['confidence'], number>> = { high: 3, medium: 2, low: 1 };
const NEAR: Readonly<Record<Source['kind'], number>> = {
  provider: 6,
  regulator: 5,
  own: 4,
  news: 3,
  dataset: 2,
  community: 1,
  unsourced: 0,
};

/** The sources of a rule's number, the one to trust first standing first. */
export const sourcesOf = (carrier: Carrier | null, ids: readonly string[]): readonly Source[] =>
  ids
    .flatMap((id) => carrier?.sources[id] ?? [])
    .sort((a, b) => TRUST[b.confidence] - TRUST[a.confidence] || NEAR[b.kind] - NEAR[a.kind]);

/** `hotlink.com.my`, or the title of a source without an address. */
export const sourceName = ({ url, title }: Source): string => {
  if (url === null) return title;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1];
  return host ?? title;
};

/** Whether the best of the sources is weak. */
export const isShaky = (sources: readonly Source[]): boolean =>
  sources.every(({ confidence, kind }) => confidence === 'low' || kind === 'unsourced');

const ofSources = (ids: readonly string[], { t, carrier, language }: ReasonContext): SideNote => {
  const sources = sourcesOf(carrier, ids);
  const [best, ...others] = sources;
  if (best === undefined) return { text: t('side.unsourced'), url: null, title: null, unsure: true };
  const name = sourceName(best);
  const { url, title, vintage } = best;
  const unsure = isShaky(sources);
  const text =
    vintage !== null
      ? t('side.sourceOld', { name, vintage: vintageWords(vintage, t, language) })
      : others.length > 0
        ? t('side.sources', { name, more: others.length, total: sources.length })
        : t('side.source', { name });
  return { text, url, title, unsure };
};

/** The note beside a step's sentence. */
export const sideNoteOf = (step: ReasonStep, context: ReasonContext): SideNote => {
  if (step.kind === 'seen') return { text: context.t('side.seen'), url: null, title: null, unsure: false };
  if (step.kind === 'not-counted') return { text: context.t('side.notCounted'), url: null, title: null, unsure: false };
  return ofSources(step.sources, context);
};
