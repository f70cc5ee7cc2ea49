import { type ReactElement, Suspense } from 'react';
import { appStore, tellFailure, useApp } from '../../app-state.ts';
import { Boundary } from './Boundary.tsx';
import {
  AccountsDialog,
  AddCardDialog,
  EditActionDialog,
  EditCardDialog,
  ExportDialog,
  LetGoDialog,
  Palette,
  ReceiptDialog,
  RecordDialog,
  RemoveCardDialog,
  SeenDialog,
  SeenManyDialog,
  ShortcutsDialog,
} from './lazy-screens.ts';

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
    case 'seen-many':
      return <SeenManyDialog request={request} />;
    case 'export':
      return <ExportDialog request={request} />;
    case 'accounts':
      return <AccountsDialog />;
    case 'let-go':
      return <LetGoDialog request={request} />;
    case 'edit-card':
      return <EditCardDialog request={request} />;
    case 'remove-card':
      return <RemoveCardDialog request={request} />;
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

const giveUp = (detail: string): void => {
  appStore.setState({ dialog: null, paletteOpen: false });
  tellFailure(Object.assign({ kind: 'unexpected' }, { detail }));
};

/** The dialog that is open, and the palette. One that breaks is closed, with a word about it. */
export const Dialogs = (): ReactElement => {
  const paletteOpen = useApp((model) => model.paletteOpen);
  const request = useApp(({ dialog }) => dialog);
  return (
    <Suspense fallback={null}>
      <Boundary key={JSON.stringify(request)} instead={() => null} onBroken={giveUp}>
        <Open />
      </Boundary>
      {paletteOpen ? <Palette mode="run" /> : null}
    </Suspense>
  );
};
