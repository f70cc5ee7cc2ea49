/** Whether a card may go, and what goes with it. */
export const words = {
  title: 'Remove this card?',
  text: 'Meant for a card that was added by mistake. What goes with it:',
  entries_one: '{{count}} entry of its history',
  entries_other: '{{count}} entries of its history: renewals and dates seen',
  noEntries: 'No history: nothing was recorded yet',
  receipts_one: '{{count}} receipt',
  receipts_other: '{{count}} receipts',
  accounts_one: '{{count}} account that sends its codes here',
  accounts_other: '{{count}} accounts that send their codes here',
  reminders: 'Its reminders: nobody warns you of this number any more',
  kept: 'For 30 days it lies under Settings, Data, and comes back whole. Then it is erased with its receipts.',
  archiveWhy:
    'The number is lost, or you no longer use it? Archive the card: it is quiet, and its proofs stay for good.',
  archive: 'Archive instead',
  remove: 'Remove card',
} as const;
