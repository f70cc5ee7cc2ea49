/** The names of the pipes between preload and main; nobody else uses them. */
export const CHANNELS = {
  request: 'keepline:request',
  dropped: 'keepline:dropped',
  announcement: 'keepline:announcement',
} as const;

/** The switch that carries the language of the first paint into the preload. */
export const LANGUAGE_SWITCH = '--keepline-language=';
