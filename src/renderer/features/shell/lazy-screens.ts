import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { DialogRequest } from '../../app-state.ts';

/** Pages and dialogs that are loaded when first needed; each file exports a component of its own name. */

const files = import.meta.glob<Record<string, unknown>>([
  '../card/{CardPage,EditCardDialog}.tsx',
  '../record/{RecordDialog,EditActionDialog}.tsx',
  '../seen/SeenDialog.tsx',
  '../add-card/AddCardDialog.tsx',
  '../receipts/{ReceiptsPage,ReceiptDialog}.tsx',
  '../guide/GuidePage.tsx',
  '../reminders/RemindersPage.tsx',
  '../carriers/CarriersPage.tsx',
]);

const screen = <Props>(path: string): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    const load = files[`../${path}.tsx`];
    const name = path.slice(path.lastIndexOf('/') + 1);
    const Loaded = (await load?.())?.[name];
    if (typeof Loaded !== 'function') throw new Error(`No screen ${path}`);
    return { default: Loaded as ComponentType<Props> };
  });

type RequestOf<Kind extends DialogRequest['kind']> = { readonly request: Extract<DialogRequest, { kind: Kind }> };

export const CardPage = screen<{ readonly cardId: string }>('card/CardPage');
export const ReceiptsPage = screen<Record<never, never>>('receipts/ReceiptsPage');
export const GuidePage = screen<{ readonly cardId: string | null }>('guide/GuidePage');
export const RemindersPage = screen<Record<never, never>>('reminders/RemindersPage');
export const CarriersPage = screen<{ readonly carrierId: string | null }>('carriers/CarriersPage');
export const AddCardDialog = screen<RequestOf<'add-card'>>('add-card/AddCardDialog');
export const RecordDialog = screen<RequestOf<'record'>>('record/RecordDialog');
export const SeenDialog = screen<RequestOf<'seen'>>('seen/SeenDialog');
export const EditCardDialog = screen<RequestOf<'edit-card'>>('card/EditCardDialog');
export const EditActionDialog = screen<RequestOf<'edit-action'>>('record/EditActionDialog');
export const ReceiptDialog = screen<RequestOf<'receipt'>>('receipts/ReceiptDialog');
