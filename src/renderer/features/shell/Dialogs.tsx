import { lazy, type ReactElement, Suspense } from 'react';
import { useApp } from '../../app-state.ts';
import {
  AddCardDialog,
  EditActionDialog,
  EditCardDialog,
  ReceiptDialog,
  RecordDialog,
  SeenDialog,
} from './lazy-screens.ts';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette.tsx')).Palette }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }));

const Open = (): ReactElement | null => {
  const request = useApp((model) => model.dialog);
  if (request === null) return null;
  switch (request.kind) {
    case 'add-card':
      return <AddCardDialog request={request} />;
    case 'record':
      return <RecordDialog request={request} />;
    case 'seen':
      return <SeenDialog request={request} />;
    case 'edit-card':
      return <EditCardDialog request={request} />;
    case 'edit-action':
      return <EditActionDialog request={request} />;
    case 'receipt':
      return <ReceiptDialog request={request} />;
    case 'choose-card':
      return <Palette mode="choose" />;
    case 'shortcuts':
      return <ShortcutsDialog />;
  }
};

/** The dialog that is open, and the palette. */
export const Dialogs = (): ReactElement => {
  const paletteOpen = useApp((model) => model.paletteOpen);
  return (
    <Suspense fallback={null}>
      <Open />
      {paletteOpen ? <Palette mode="run" /> : null}
    </Suspense>
  );
};
