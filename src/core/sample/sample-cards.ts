import { recordAction } from '../changes/actions.ts';
import { saveBinding } from '../changes/bindings.ts';
import type { ChangeContext, Changed } from '../changes/change.ts';
import { recordConfirmation } from '../changes/confirmations.ts';
import { editCard } from '../changes/edit-card.ts';
import { newCard } from '../changes/new-card.ts';
import type { KeptFile } from '../changes/receipts.ts';
import type { CardDraft } from '../contract/cards.ts';
import { instantOfMs } from '../instant.ts';
import { addDays, type EpochMs, type LocalDate } from '../local-date.ts';
import type { ReceiptKind } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Language } from '../model/values.ts';
import { dayAt, instantOf } from '../zoned-time.ts';
import { SAMPLE_STORIES } from './sample-stories.ts';
import type { SampleEvent, SampleFile, SampleStory } from './sample-story.ts';

/**
 * Cards to look around with, always alive: their days count from today. They are made by the same changes that a person
 * makes, one after the other, so that they can hold nothing that could not be recorded.
 */

/** The files of `resources/demo` that the samples' receipts point at. */
export const SAMPLE_FILES: readonly { readonly fileName: SampleFile; readonly kind: ReceiptKind }[] = [
  { fileName: 'top-up-receipt.png', kind: 'payment-proof' },
  { fileName: 'operator-text.png', kind: 'operator-sms' },
  { fileName: 'account-screen.png', kind: 'date-screenshot' },
  { fileName: 'order.pdf', kind: 'payment-proof' },
];

export interface SampleWorld {
  readonly now: EpochMs;
  readonly newId: () => string;
  readonly language: Language;
  readonly carriers: readonly Carrier[];
  /** The `SAMPLE_FILES` that lie in the vault; samples go without the others. */
  readonly files: readonly KeptFile[];
}

interface Telling {
  readonly story: SampleStory;
  readonly carrier: Carrier;
  readonly today: LocalDate;
  readonly world: SampleWorld;
}

/** What speaks against a sample is a mistake in its story. */
const made = (result: Changed): Card => {
  if (!result.ok) throw new Error(`Sample card refused: ${JSON.stringify(result.failure)}`);
  return result.value;
};

/** The world at ten in the morning, so many days ago, where the carrier is. */
const contextAt = ({ carrier, today, world }: Telling, ago: number): ChangeContext => {
  const on = addDays(today, -ago);
  const now = instantOfMs(Math.min(world.now, instantOf(on, 10 * 60, carrier.timeZone)));
  return { now, today: on, newId: world.newId, carrier, cards: [] };
};

const filesOf = ({ world }: Telling, names: readonly SampleFile[]): readonly KeptFile[] =>
  world.files.filter(({ fileName }) => names.some((name) => name === fileName));

const draftOf = ({ story, today, world }: Telling): CardDraft => ({
  label: story.label[world.language],
  number: story.number,
  carrierId: story.carrierId,
  planId: story.planId,
  registration: story.registration,
  openedOn: null,
  registeredOn: story.registeredAgo === null ? null : addDays(today, -story.registeredAgo),
  activatedOn: story.activatedAgo === null ? null : addDays(today, -story.activatedAgo),
  seenActiveUntil: null,
  seenIn: 'app',
  sim: { form: 'sim', iccid: null, device: story.device, slot: '' },
  tags: story.tags.map((tag) => tag[world.language]),
  note: '',
});

const withAction = (card: Card, event: Extract<SampleEvent, { did: unknown }>, telling: Telling): Changed => {
  const { carrier } = telling;
  const { paid } = event;
  const draft = {
    kind: event.did,
    on: addDays(telling.today, -event.ago),
    channel: carrier.channels.find(({ actions }) => actions.includes(event.did))?.id ?? null,
    product: event.product,
    payment:
      paid === null ? null : { currency: carrier.currency, paid, tax: null, faceValue: paid, creditReceived: null },
    overWifi: false,
    reference: '',
    serialNumber: '',
    note: '',
    status: event.status,
  };
  return recordAction(card, draft, contextAt(telling, event.ago), filesOf(telling, event.proof));
};

const withSeen = (card: Card, event: Extract<SampleEvent, { sawAhead: unknown }>, telling: Telling): Changed => {
  const { today } = telling;
  const draft = {
    on: addDays(today, -event.ago),
    source: 'app' as const,
    activeUntil: event.sawAhead === null ? null : addDays(today, event.sawAhead),
    receiveUntil: null,
    balance: event.balance,
    note: '',
  };
  return recordConfirmation(card, draft, contextAt(telling, event.ago), filesOf(telling, event.proof));
};

const withEvent = (card: Card, event: SampleEvent, telling: Telling): Changed => {
  if ('did' in event) return withAction(card, event, telling);
  if ('sawAhead' in event) return withSeen(card, event, telling);
  const { seenActiveUntil: _seen, seenIn: _in, ...edit } = draftOf(telling);
  return editCard(card, { ...edit, planId: event.toPlan }, contextAt(telling, event.ago));
};

const tell = (telling: Telling): Card => {
  const { story } = telling;
  const first = Math.max(...story.events.map(({ ago }) => ago), story.registeredAgo ?? 0, story.activatedAgo ?? 0);
  // Cards are added some time after they were bought: no later than the first thing that was done with them.
  const begun = { ...contextAt(telling, first), today: telling.today };
  const blank = made(newCard(draftOf(telling), begun));
  const lived = story.events.reduce((card, event) => made(withEvent(card, event, telling)), blank);
  return story.accounts.reduce(
    (card, account) => made(saveBinding(card, null, { ...account, note: '' }, begun)),
    lived,
  );
};

/** The sample cards in a language; those whose carrier or plan the catalogue does not have are left out. */
export const sampleCards = (world: SampleWorld): readonly Card[] =>
  SAMPLE_STORIES.flatMap((story) => {
    const carrier = world.carriers.find(({ id }) => id === story.carrierId);
    if (!carrier?.plans.some(({ id }) => id === story.planId)) return [];
    return [tell({ story, carrier, today: dayAt(world.now, carrier.timeZone), world })];
  });
