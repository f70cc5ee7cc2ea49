/**
 * The first line that a server prints about itself on its own channel, such as its
 * display number; undefined when it ends or says nothing in time.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} channel index in its stdio
 * @param {number} timeoutMs
 * @returns {Promise<string | undefined>}
 */
export function firstLine(child, channel, timeoutMs) {
  return new Promise((resolve) => {
    let text = '';
    const timer = setTimeout(() => resolve(undefined), timeoutMs);
    const settle = (/** @type {string | undefined} */ line) => {
      clearTimeout(timer);
      resolve(line);
    };
    child.on('error', () => settle(undefined));
    child.on('exit', () => settle(undefined));
    child.stdio[channel]?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) settle(text.split('\n')[0]);
    });
  });
}
