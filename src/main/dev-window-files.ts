import { DEV_WINDOW_POLICY } from './content-policy.ts';

/** Only while somebody works on the window: its files come from the dev server, under our own address all the same. */

/** The built page carries its policy in itself, too; the dev server's client could not live with that one. */
const withoutPolicy = (html: string): string => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, '');

/** Serves the window's files from a dev server such as `http://localhost:5173`. */
export const serveFromDevServer =
  (server: string) =>
  async ({ url }: Request): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const answer = await fetch(new URL(`${pathname}${search}`, server));
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const body = type.startsWith('text/html') ? withoutPolicy(await answer.text()) : await answer.arrayBuffer();
    const headers = { 'content-type': type, 'content-security-policy': DEV_WINDOW_POLICY };
    return new Response(body, { status: answer.status, headers });
  };
