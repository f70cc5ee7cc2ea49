/** Carrier files are seven levels deep; whatever nests further is an attack on the reader or a mistake. */
export const DEEPEST = 24;

const QUOTE = 34;
const BACKSLASH = 92;

const isOpening = (code: number): boolean => code === 123 || code === 91;
const isClosing = (code: number): boolean => code === 125 || code === 93;

/** How deep brackets nest outside of strings, counted without building anything, so that depth cannot hurt. */
export const nestingOf = (json: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (isOpening(code)) deepest = Math.max(deepest, ++depth);
    else if (isClosing(code)) depth--;
  }
  return deepest;
};
