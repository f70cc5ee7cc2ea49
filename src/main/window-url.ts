/** The page of our window, and the only one that is ever loaded there. */
export const WINDOW_URL = 'keepline://window/index.html';
