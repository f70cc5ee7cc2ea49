import { type RequestName, type Requests, requestShapes } from '#core/contract.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { WINDOW_URL } from './window-url.ts';

/** Who may ask, and what an answerable question looks like. Pure, so that every refusal is a row in a test. */

export interface Sender {
  /** The window's own contents, not another window's or a web view's. */
  readonly isOurWindow: boolean;
  /** The page itself, not a frame inside it. */
  readonly isTopFrame: boolean;
  /** Null when the frame is gone. */
  readonly url: string | null;
}

/** Whether a message comes from the page of our own window. */
export const isTrusted = ({ isOurWindow, isTopFrame, url }: Sender): boolean => {
  if (!isOurWindow || !isTopFrame || url === null) return false;
  const [page] = url.split(/[?#]/);
  return page === WINDOW_URL;
};

/** A function for every request of the contract; it may take its time. */
export type Handlers<Names extends RequestName = RequestName> = {
  readonly [Name in Names]: (
    ...args: Parameters<Requests[Name]>
  ) => ReturnType<Requests[Name]> | Promise<ReturnType<Requests[Name]>>;
};

export type DoorRefusal =
  | { readonly kind: 'unknown-request'; readonly name: string }
  | { readonly kind: 'wrong-shape'; readonly name: string; readonly place: string };

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requestShapes, name);

/** The request as a call that may be made, or why not. Unknown fields and too many arguments are refused, too. */
export const admit = (
  handlers: Partial<Handlers>,
  name: unknown,
  args: unknown,
): Result<() => unknown, DoorRefusal> => {
  if (!isRequestName(name) || handlers[name] === undefined)
    return fail({ kind: 'unknown-request', name: String(name).slice(0, 60) });
  const shaped = requestShapes[name].safeParse(args);
  if (!shaped.success) {
    const issue = shaped.error.issues[0];
    return fail({ kind: 'wrong-shape', name, place: `${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}` });
  }
  // The shape of exactly this request was proven above; the compiler cannot follow the pair through the table.
  const handler = handlers[name] as (...given: readonly unknown[]) => unknown;
  return ok(() => handler(...shaped.data));
};
