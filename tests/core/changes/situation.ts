import type { ChangeContext, Changed } from '#core/changes/change.ts';
import type { ActionDraft, CardDraft, CardEdit, ConfirmationDraft } from '#core/contract/cards.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { countingIds, day, noon, ringgit } from '../../builders.ts';
import { aCarrier } from '../../rule-builders.ts';

/** Where and when the changes of these tests are made: with the tiny carrier, on 22 November 2026. */

export const TODAY = day('2026-11-22');

export const context = (
  facts: Partial<Omit<ChangeContext, 'carrier'>> & { carrier?: Carrier | null } = {},
): ChangeContext => ({
  now: noon(facts.today ?? TODAY),
  today: TODAY,
  newId: countingIds(1000),
  carrier: aCarrier(),
  cards: [],
  ...facts,
});

/** The card of a change that must have been made. */
export const changed = (result: Changed): Card => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value;
};

type Days<T, K extends keyof T> = Omit<Partial<T>, K> & { readonly [Key in K]?: string | null };

const dayOf = (text: string | null | undefined): LocalDate | null => (text == null ? null : day(text));

export const aCardDraft = (
  facts: Days<CardDraft, 'openedOn' | 'registeredOn' | 'activatedOn' | 'seenActiveUntil'> = {},
): CardDraft => ({
  label: 'Maybank codes',
  number: '017-238 4419',
  carrierId: 'tiny',
  planId: 'plain',
  registration: 'resident',
  seenIn: 'app',
  sim: { form: 'sim', iccid: null, device: '', slot: '' },
  tags: [],
  note: '',
  ...facts,
  openedOn: dayOf(facts.openedOn),
  registeredOn: dayOf(facts.registeredOn),
  activatedOn: dayOf(facts.activatedOn),
  seenActiveUntil: dayOf(facts.seenActiveUntil),
});

export const aCardEdit = (facts: Parameters<typeof aCardDraft>[0] = {}): CardEdit => {
  const { seenActiveUntil: _seen, seenIn: _in, ...edit } = aCardDraft(facts);
  return edit;
};

export const anActionDraft = (facts: Omit<Partial<ActionDraft>, 'on'> & { on?: string } = {}): ActionDraft => ({
  kind: 'top-up',
  channel: null,
  product: null,
  payment: ringgit(30),
  overWifi: false,
  reference: '',
  serialNumber: '',
  note: '',
  status: 'claimed',
  ...facts,
  on: day(facts.on ?? '2026-11-22'),
});

export const aSeenDraft = (
  facts: Omit<Partial<ConfirmationDraft>, 'on' | 'activeUntil' | 'receiveUntil'> & {
    on?: string;
    activeUntil?: string | null;
    receiveUntil?: string | null;
  } = {},
): ConfirmationDraft => ({
  source: 'app',
  balance: null,
  note: '',
  ...facts,
  on: day(facts.on ?? '2026-11-22'),
  activeUntil: dayOf(facts.activeUntil),
  receiveUntil: dayOf(facts.receiveUntil),
});
