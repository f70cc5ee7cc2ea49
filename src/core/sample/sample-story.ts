import type { ActionKind, ActionStatus, Binding } from '../model/action.ts';
import type { Registration } from '../model/rule.ts';
import type { Localized } from '../model/values.ts';

/** How the life of a sample card is told: what was done and seen so many days ago, oldest first. */

export type SampleFile = 'top-up-receipt.png' | 'operator-text.png' | 'account-screen.png' | 'order.pdf';

export type SampleEvent =
  | {
      readonly ago: number;
      readonly did: ActionKind;
      readonly product: string | null;
      /** Minor units of the carrier's currency; null when no money moved. */
      readonly paid: number | null;
      readonly proof: readonly SampleFile[];
      readonly status: ActionStatus;
    }
  | {
      readonly ago: number;
      /** The date seen, so many days from today; null when only the balance was looked at. */
      readonly sawAhead: number | null;
      readonly balance: number | null;
      readonly proof: readonly SampleFile[];
    }
  | { readonly ago: number; readonly toPlan: string };

export interface SampleAccount {
  readonly service: string;
  readonly fallback: Binding['fallback'];
  readonly moved: boolean;
}

export interface SampleStory {
  readonly label: Localized;
  readonly number: string;
  readonly carrierId: string;
  readonly planId: string;
  readonly registration: Registration;
  readonly registeredAgo: number | null;
  readonly activatedAgo: number | null;
  readonly device: string;
  readonly tags: readonly Localized[];
  readonly events: readonly SampleEvent[];
  readonly accounts: readonly SampleAccount[];
}

export const label = (en: string, zh: string, ms: string): Localized => ({ 'zh-CN': zh, en, ms });

/** Something done and paid; proven unless told otherwise. */
export const did = (
  ago: number,
  kind: ActionKind,
  product: string | null,
  paid: number | null,
  proof: readonly SampleFile[] = ['top-up-receipt.png'],
  status: ActionStatus = 'confirmed',
): SampleEvent => ({ ago, did: kind, product, paid, proof, status });

/** A date or a balance that was seen. */
export const saw = (
  ago: number,
  sawAhead: number | null,
  balance: number | null = null,
  proof: readonly SampleFile[] = [],
): SampleEvent => ({
  ago,
  sawAhead,
  balance,
  proof,
});

export const account = (service: string, fallback: Binding['fallback'], moved = false): SampleAccount => ({
  service,
  fallback,
  moved,
});

/** A story with what most of them share. */
export const story = (
  facts: Pick<SampleStory, 'label' | 'number' | 'carrierId' | 'planId' | 'events'> & Partial<SampleStory>,
): SampleStory => ({
  registration: 'resident',
  registeredAgo: null,
  activatedAgo: null,
  device: '',
  tags: [],
  accounts: [],
  ...facts,
});
