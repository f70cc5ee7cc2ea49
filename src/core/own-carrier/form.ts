import type { LocalDate } from '../local-date.ts';
import type { Carrier, Plan, Source } from '../model/carrier.ts';
import type { Anchor, Grant, Length, Registration } from '../model/rule.ts';

/** A carrier of one's own as a person fills it in: everything read and sound, nothing of it a file's syntax. */

/** Deeds that may each give the same span, the usual ones first. */
export const DEEDS = [
  'top-up',
  'sms-sent',
  'call-made',
  'data-used',
  'pass-bought',
  'plan-renewed',
  'extension-bought',
  'shared-credit',
  'sms-received',
  'call-received',
  'network-contact',
] as const;
export type Deed = (typeof DEEDS)[number];

/** Every class of papers. Listed here and not taken from the model, which would bring the schema library to the window. */
export const ALL_REGISTRATIONS = [
  'resident',
  'foreigner',
  'tourist',
  'unknown',
] as const satisfies readonly Registration[];

/** Days or months by the amount of a top-up. */
export type AmountTable =
  | {
      readonly kind: 'per-unit';
      /** So many minor units … */
      readonly unit: number;
      /** … give this span. */
      readonly length: Length;
      readonly minimum: number | null;
    }
  | { readonly kind: 'tiers'; readonly tiers: readonly { readonly from: number; readonly length: Length }[] };

interface Turning {
  readonly combine: Grant['combine'];
  /** Never further ahead of the action than this. */
  readonly cap: Length | null;
}

/** One way in which a number of the carrier is kept alive. */
export type Way =
  | ({ readonly kind: 'amount'; readonly table: AmountTable } & Turning)
  | ({ readonly kind: 'deed'; readonly deeds: readonly Deed[]; readonly length: Length } & Turning)
  | ({
      readonly kind: 'pack';
      readonly name: string;
      readonly price: number | null;
      readonly length: Length;
    } & Turning);

/** What keeps a number of the carrier alive. */
export type Keeps =
  | {
      readonly kind: 'renewals';
      readonly ways: readonly Way[];
      /** How long a fresh card lives from its activation; null when nobody knows. */
      readonly fresh: Length | null;
    }
  | { readonly kind: 'recurring'; readonly price: number; readonly every: Length }
  | {
      readonly kind: 'fixed-end';
      /** `seen`: each card has a day of its own, printed or shown; else so long after a day of the card. */
      readonly end: 'seen' | { readonly from: Anchor; readonly length: Length };
    };

/** What comes after the end of active. */
export type Afterwards =
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'grace'; readonly length: Length; readonly receives: boolean };

/** What the person's figures stand on. */
export interface OwnEvidence {
  readonly note: string;
  readonly url: string | null;
  readonly confidence: Source['confidence'];
  readonly checkedOn: LocalDate;
}

/** What a carrier that was taken as a start brings along; the form leaves it as it is. */
export interface KeptParts extends Pick<Carrier, 'aliases' | 'weekend' | 'channels' | 'checks' | 'links' | 'warnings'> {
  /** Those that the kept parts stand on. */
  readonly sources: Carrier['sources'];
  readonly plan: Pick<Plan, 'names' | 'channels' | 'products' | 'registrations' | 'minimumBalance'> | null;
  /** The money that kept prices are in. */
  readonly currency: string;
}

export const NOTHING_KEPT: KeptParts = {
  aliases: [],
  weekend: [6, 7],
  channels: [],
  checks: [],
  links: [],
  warnings: [],
  sources: {},
  plan: null,
  currency: '',
};

export interface OwnCarrierForm {
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly keeps: Keeps;
  readonly afterwards: Afterwards;
  readonly evidence: OwnEvidence;
  readonly kept: KeptParts;
}
