const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Without a terminal a spinner is noise: a sign of life now and then is enough. */
const QUIET_INTERVAL_MS = 15_000;
const SPIN_INTERVAL_MS = 120;

/** @typedef {(note: string) => void} Note tells where a long step stands, such as "120 of 196 MB" */

/**
 * Runs one piece of work and shows it as one line with its elapsed time.
 * @template T
 * @param {string} title
 * @param {(note: Note) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = performance.now();
  let latest = '';
  const line = () => `${title}${latest === '' ? '' : `: ${latest}`} (${elapsed(startedAt)})`;
  const stopTicking = process.stdout.isTTY ? spin(line) : tick(title, line);
  try {
    const result = await work((note) => {
      latest = note;
    });
    stopTicking();
    console.log(`✓ ${line()}`);
    return result;
  } catch (error) {
    stopTicking();
    console.log(`✗ ${line()}`);
    throw error;
  }
}

/** @param {() => string} line */
function spin(line) {
  let frame = 0;
  const timer = setInterval(() => {
    frame += 1;
    const width = (process.stdout.columns ?? 80) - 3;
    process.stdout.write(`\r\x1b[2K${FRAMES[frame % FRAMES.length]} ${line().slice(0, width)}`);
  }, SPIN_INTERVAL_MS);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\x1b[2K');
  };
}

/**
 * @param {string} title
 * @param {() => string} line
 */
function tick(title, line) {
  console.log(`… ${title}`);
  const timer = setInterval(() => console.log(`… ${line()}`), QUIET_INTERVAL_MS);
  return () => clearInterval(timer);
}

/** @param {number} startedAt from performance.now() */
export function elapsed(startedAt) {
  const seconds = (performance.now() - startedAt) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
