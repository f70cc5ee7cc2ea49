/** The number of a card file's shape; what has changed with each is in `core/migrations`. Apart, for the window needs it without the schemas. */
export const CARD_SCHEMA = 3;
