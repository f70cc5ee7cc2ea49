import { z } from 'zod';
import type { Carrier } from '../model/carrier.ts';
import { carrierSchema } from '../model/carrier.ts';
import { slugSchema } from '../model/values.ts';
import type { Result } from '../result.ts';

/** The catalogue: built-in carriers and those the person made. */

export interface CatalogueProblem {
  /** File name only, never a path. */
  readonly file: string;
  /** Place in the file, such as `plans/0/rules/1/phases/0/length`. */
  readonly place: string;
  readonly kind: string;
  readonly detail: string;
}

export type CarrierFailure =
  | { readonly kind: 'carrier-refused'; readonly problems: readonly CatalogueProblem[] }
  | { readonly kind: 'carrier-too-large'; readonly bytes: number; readonly largestBytes: number }
  | { readonly kind: 'carrier-unreadable'; readonly file: string }
  | { readonly kind: 'carrier-in-use'; readonly cards: number }
  | { readonly kind: 'carrier-id-taken'; readonly id: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'save-failed'; readonly code: string };

export interface CarrierEntry {
  readonly carrier: Carrier;
  /** `built-in`, or `own` for one the person made or imported. */
  readonly origin: 'built-in' | 'own';
}

export interface CarrierRequests {
  /** All carriers and the files that were refused, with place and reason. */
  listCarriers: () => { readonly carriers: readonly CarrierEntry[]; readonly problems: readonly CatalogueProblem[] };
  saveOwnCarrier: (carrier: Carrier) => Result<CarrierEntry, CarrierFailure>;
  removeOwnCarrier: (carrierId: string) => Result<null, CarrierFailure>;
  /** Opens the system's file dialogs. */
  importCarrier: () => Result<CarrierEntry, CarrierFailure>;
  exportCarrier: (carrierId: string) => Result<null, CarrierFailure>;
}

export const carrierRequestShapes = {
  listCarriers: z.tuple([]),
  saveOwnCarrier: z.tuple([carrierSchema]),
  removeOwnCarrier: z.tuple([slugSchema]),
  importCarrier: z.tuple([]),
  exportCarrier: z.tuple([slugSchema]),
} as const;
