import { localDate } from '#core/local-date.ts';
import type { Action, ActionKind } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Registration } from '#core/model/rule.ts';
import { minorDigits } from '#core/money.ts';
import { ruleFor } from '#core/rules/choose.ts';
import { aCard, aConfirmation, anAction, idNo, paid } from '../../builders.ts';

/** A life of a number as a person would tell it, and the three dates that the facts of its carrier give, counted by hand. */

export type Dates = readonly [activeUntil: string, receiveUntil: string | null, lostOn: string];

export interface Begun {
  readonly registration?: Registration;
  readonly opened?: string;
  readonly registered?: string;
  readonly activated?: string;
  /** Dates seen in the app: seen on, active until. */
  readonly seen?: readonly (readonly [on: string, until: string])[];
}

interface Extra {
  /** In whole and broken units of the carrier's money. */
  readonly amount?: number;
  readonly product?: string;
  readonly channel?: string;
  readonly overWifi?: boolean;
  readonly status?: Action['status'];
}

export interface Deed extends Extra {
  readonly on: string;
  readonly kind: ActionKind;
}

export interface Life {
  readonly carrier: string;
  readonly plan: string;
  readonly name: string;
  readonly begun: Begun;
  readonly deeds: readonly Deed[];
  readonly dates: Dates;
}

export const did = (on: string, kind: ActionKind, extra: Extra = {}): Deed => ({ on, kind, ...extra });

export const life = (
  carrier: string,
  plan: string,
  name: string,
  begun: Begun,
  deeds: readonly Deed[],
  dates: Dates,
): Life => ({ carrier, plan, name, begun, deeds, dates });

const actionOf = ({ amount, product, ...deed }: Deed, id: string, currency: string): Action =>
  anAction({
    ...deed,
    id,
    product: product ?? null,
    payment: amount === undefined ? null : paid(Math.round(amount * 10 ** minorDigits(currency)), currency),
  });

/** The card of a life, with the rule that its carrier has for the day it was opened. */
export const cardOf = ({ plan: planId, begun, deeds }: Life, carrier: Carrier): Card => {
  const plan = carrier.plans.find(({ id }) => id === planId);
  if (!plan) throw new Error(`${carrier.id} has no plan ${planId}`);
  for (const { product } of deeds) {
    if (product !== undefined && !plan.products.some(({ id }) => id === product))
      throw new Error(`No product ${product}`);
  }
  const { opened = null, registered = null, activated = null } = begun;
  const openedOn = opened ?? activated;
  return aCard({
    carrierId: carrier.id,
    planId,
    registration: begun.registration ?? 'resident',
    openedOn: opened,
    registeredOn: registered,
    activatedOn: activated,
    rule: ruleFor(plan, openedOn === null ? null : localDate(openedOn)),
    actions: deeds.map((deed, index) => actionOf(deed, idNo(100 + index), carrier.currency)),
    confirmations: (begun.seen ?? []).map(([on, activeUntil], index) =>
      // Seen first thing in the morning, before what was done on that day.
      aConfirmation({ id: idNo(500 + index), on, activeUntil, recordedAt: `${on}T00:00:00.000Z` }),
    ),
  });
};
