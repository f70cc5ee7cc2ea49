import type { z } from 'zod';
import { faultInJson, placeOf } from './json-fault.ts';

/** Text of a file → a document, or a refusal that says why. Nothing here ever falls back to defaults. */

export type Refusal =
  /** `detail` is the place: `line:column` of a text that is no JSON, a path such as `actions/3/on` of a wrong shape. */
  | { readonly kind: 'unreadable'; readonly why: 'empty' | 'not-json' | 'wrong-shape'; readonly detail: string }
  /** Written by a newer version of the app: to be shown if possible, never to be written. */
  | { readonly kind: 'too-new'; readonly version: number; readonly raw: unknown };

export type Reading<T> =
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'migrated'; readonly value: T; readonly from: number }
  | Refusal;

/** Steps from a schema number to the next one, each keyed by the number it starts from. */
export type Migrations = Readonly<Record<number, (older: Readonly<Record<string, unknown>>) => unknown>>;

export interface DocumentFormat<T> {
  /** The current schema number; every document carries its own as `schema`. */
  readonly version: number;
  readonly shape: z.ZodType<T>;
  readonly migrations: Migrations;
  /** How the text becomes JSON, where there is a quicker way than the plain one; throws as that does. */
  readonly parse?: (text: string) => unknown;
}

const unreadable = (why: 'empty' | 'not-json' | 'wrong-shape', detail: string): Refusal => ({
  kind: 'unreadable',
  why,
  detail,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A machine that lost its power can leave a file of the right length and nothing but NUL in it. */
const NOTHING = /^[\s\0\ufeff]*$/;

const BYTE_ORDER_MARK = '\ufeff';

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Refusal };

const parse = (text: string, toJson: (text: string) => unknown): Parsed => {
  if (NOTHING.test(text)) return { ok: false, refusal: unreadable('empty', '') };
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  try {
    return { ok: true, value: toJson(body) };
  } catch {
    return { ok: false, refusal: unreadable('not-json', placeOf(body, faultInJson(body) ?? body.length)) };
  }
};

const placeOfIssue = (error: z.ZodError): string => {
  const issue = error.issues[0];
  if (!issue) return '';
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...extra].map(String).join('/');
};

const migrate = (raw: Readonly<Record<string, unknown>>, from: number, format: DocumentFormat<unknown>): unknown => {
  let current: unknown = raw;
  for (let version = from; version < format.version; version += 1) {
    const step = format.migrations[version];
    if (!step || !isRecord(current)) return null;
    current = step(current);
  }
  return current;
};

/** The document that the text holds, brought to the current schema, or why it is none. */
export const readDocument = <T>(text: string, format: DocumentFormat<T>): Reading<T> => {
  const parsed = parse(text, format.parse ?? JSON.parse);
  if (!parsed.ok) return parsed.refusal;
  const raw = parsed.value;
  if (!isRecord(raw)) return unreadable('wrong-shape', '');
  const version = raw['schema'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return unreadable('wrong-shape', 'schema');
  if (version > format.version) return { kind: 'too-new', version, raw };
  const current = version === format.version ? raw : migrate(raw, version, format);
  if (current === null) return unreadable('wrong-shape', 'schema');
  const checked = format.shape.safeParse(current);
  if (!checked.success) return unreadable('wrong-shape', placeOfIssue(checked.error));
  return version === format.version
    ? { kind: 'loaded', value: checked.data }
    : { kind: 'migrated', value: checked.data, from: version };
};
