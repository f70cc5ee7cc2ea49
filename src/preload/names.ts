import type { AnnouncementName, RequestName } from '#core/contract.ts';

/**
 * The contract's names as plain text. The contract itself brings its schemas along, which have no place in a preload;
 * the compiler proves that both say the same.
 */
export const REQUESTS = {
  appState: true,
  saveSettings: true,
  remember: true,
  takeIntent: true,
  openLink: true,
  copyText: true,
  showDataFolder: true,
  stands: true,
  keepPicture: true,
  showSample: true,
  quit: true,
  listCards: true,
  openCard: true,
  listAccounts: true,
  addCard: true,
  editCard: true,
  archiveCards: true,
  tagCards: true,
  snoozeCards: true,
  recordAction: true,
  editAction: true,
  removeAction: true,
  setNoProof: true,
  recordConfirmation: true,
  recordConfirmations: true,
  removeConfirmation: true,
  saveBinding: true,
  removeBinding: true,
  saveOverrides: true,
  acceptRule: true,
  undo: true,
  listCarriers: true,
  saveOwnCarrier: true,
  removeOwnCarrier: true,
  importCarrier: true,
  exportCarrier: true,
  exportCards: true,
  exportProgress: true,
  stopExport: true,
  showExport: true,
  chooseReceipts: true,
  stagePasted: true,
  discardStaged: true,
  attachReceipts: true,
  removeReceipt: true,
  setReceiptKind: true,
  listReceipts: true,
  openReceipt: true,
  showReceiptInFolder: true,
  verifyReceipts: true,
  reminders: true,
  snooze: true,
  ignoreDeadline: true,
  undoReminderMark: true,
  pauseReminders: true,
  savePolicy: true,
  sendTest: true,
} as const satisfies Record<RequestName, true>;

export const ANNOUNCEMENTS = {
  changed: true,
  'intent-waiting': true,
  command: true,
} as const satisfies Record<AnnouncementName, true>;

/** Requests without arguments that the page makes before it paints. */
export const FIRST_REQUESTS = ['appState', 'listCards'] as const satisfies readonly RequestName[];
