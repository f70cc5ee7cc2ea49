/** The topics of the words; each is one namespace, loaded when a screen first needs it. */
export const TOPICS = [
  'shell',
  'overview',
  'palette',
  'cards',
  'card',
  'record',
  'reason',
  'receipts',
  'add',
  'start',
  'guide',
  'reminders',
  'settings',
  'carriers',
  'accounts',
  'export',
  'errors',
] as const;
export type Topic = (typeof TOPICS)[number];
