import type { z } from 'zod';
import { type AppRequests, appRequestShapes } from './contract/app.ts';
import { type CardRequests, cardRequestShapes } from './contract/cards.ts';
import { type CarrierRequests, carrierRequestShapes } from './contract/carriers.ts';
import { type ExportRequests, exportRequestShapes } from './contract/export.ts';
import { type ReceiptRequests, receiptRequestShapes } from './contract/receipts.ts';
import { type ReminderRequests, reminderRequestShapes } from './contract/reminders.ts';
import type { Language } from './model/values.ts';

/** Everything the window may ask of the main process, and everything it is told. */
export interface Requests
  extends AppRequests,
    CardRequests,
    CarrierRequests,
    ExportRequests,
    ReceiptRequests,
    ReminderRequests {}
export type RequestName = keyof Requests;

/** The shape of each request's arguments, checked at the door. The compiler proves that none is missing. */
export const requestShapes = {
  ...appRequestShapes,
  ...cardRequestShapes,
  ...carrierRequestShapes,
  ...exportRequestShapes,
  ...receiptRequestShapes,
  ...reminderRequestShapes,
} as const satisfies Record<RequestName, z.ZodTuple>;

/** The main process only says that something changed; the window pulls what it needs. */
export interface Announcements {
  /** Cards, receipts, settings, reminders or the catalogue changed. */
  changed: { readonly topics: readonly ('cards' | 'app' | 'reminders' | 'carriers')[]; readonly revision: number };
  /** `takeIntent` has something. */
  'intent-waiting': null;
  /** A menu command of the native menu was chosen. */
  command: { readonly command: string };
}
export type AnnouncementName = keyof Announcements;
export const ANNOUNCEMENT_NAMES = [
  'changed',
  'intent-waiting',
  'command',
] as const satisfies readonly AnnouncementName[];

/** What an unexpected error becomes on its way to the window; the log has it whole. */
export interface Unexpected {
  readonly unexpected: string;
}

/** A click or a key that came while the last run's picture stood: where in it, and on what text. */
export interface HeldDeed {
  /** Which of the picture's elements, in the order of the page; -1 outside of it. */
  readonly index: number;
  readonly text: string;
  /** Null for a click. */
  readonly key: {
    readonly key: string;
    readonly code: string;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
    readonly shiftKey: boolean;
    readonly altKey: boolean;
  } | null;
}

/** `window.app`, built by the preload. */
export type WindowApp = {
  readonly [Name in RequestName]: (...args: Parameters<Requests[Name]>) => Promise<ReturnType<Requests[Name]>>;
} & {
  /** Dropped or chosen `File` objects; the preload turns them into paths that the page never sees. */
  readonly stageFiles: (files: readonly unknown[]) => Promise<ReturnType<ReceiptRequests['chooseReceipts']>>;
  /** Listens to an announcement; returns how to stop. */
  readonly on: <Name extends AnnouncementName>(
    name: Name,
    listener: (payload: Announcements[Name]) => void,
  ) => () => void;
  /** What was done to the picture before the window had drawn itself; given once. */
  readonly takeDeeds: () => readonly HeldDeed[];
  /** The language at start, so that the first paint is right. */
  readonly startLanguage: Language;
};
