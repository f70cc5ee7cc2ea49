/** Carrier files are seven levels deep; whatever nests further is an attack on the reader or a mistake. */
export const DEEPEST = 24;

/** How deep brackets nest outside of strings, counted without building anything, so that depth cannot hurt. */
export const nestingOf = (json: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
};
