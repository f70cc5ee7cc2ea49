import { lazy } from 'react';

/** Pages and dialogs that are loaded when they are first needed. */

export const CardPage = lazy(async () => ({ default: (await import('../card/CardPage.tsx')).CardPage }));
export const ReceiptsPage = lazy(async () => ({
  default: (await import('../receipts/ReceiptsPage.tsx')).ReceiptsPage,
}));
export const GuidePage = lazy(async () => ({ default: (await import('../guide/GuidePage.tsx')).GuidePage }));
export const RemindersPage = lazy(async () => ({
  default: (await import('../reminders/RemindersPage.tsx')).RemindersPage,
}));
export const CarriersPage = lazy(async () => ({
  default: (await import('../carriers/CarriersPage.tsx')).CarriersPage,
}));
export const CardsPage = lazy(async () => ({ default: (await import('../cards/CardsPage.tsx')).CardsPage }));
export const SettingsPage = lazy(async () => ({
  default: (await import('../settings/SettingsPage.tsx')).SettingsPage,
}));
export const StartPage = lazy(async () => ({ default: (await import('../start/StartPage.tsx')).StartPage }));

export const AddCardDialog = lazy(async () => ({
  default: (await import('../add-card/AddCardDialog.tsx')).AddCardDialog,
}));
export const RecordDialog = lazy(async () => ({ default: (await import('../record/RecordDialog.tsx')).RecordDialog }));
export const SeenDialog = lazy(async () => ({ default: (await import('../seen/SeenDialog.tsx')).SeenDialog }));
export const SeenManyDialog = lazy(async () => ({
  default: (await import('../seen/SeenManyDialog.tsx')).SeenManyDialog,
}));
export const ExportDialog = lazy(async () => ({ default: (await import('../export/ExportDialog.tsx')).ExportDialog }));
export const AccountsDialog = lazy(async () => ({
  default: (await import('../accounts/AccountsDialog.tsx')).AccountsDialog,
}));
export const LetGoDialog = lazy(async () => ({ default: (await import('../accounts/LetGoDialog.tsx')).LetGoDialog }));
export const EditCardDialog = lazy(async () => ({
  default: (await import('../card/EditCardDialog.tsx')).EditCardDialog,
}));
export const RemoveCardDialog = lazy(async () => ({
  default: (await import('../card/RemoveCardDialog.tsx')).RemoveCardDialog,
}));
export const EditActionDialog = lazy(async () => ({
  default: (await import('../record/EditActionDialog.tsx')).EditActionDialog,
}));
export const ReceiptDialog = lazy(async () => ({
  default: (await import('../receipts/ReceiptDialog.tsx')).ReceiptDialog,
}));
export const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }));
export const Palette = lazy(async () => ({ default: (await import('../palette/Palette.tsx')).Palette }));
