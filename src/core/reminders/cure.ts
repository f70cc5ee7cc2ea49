import type { Deadline } from '../deadline.ts';
import type { ActionKind } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import { snapshotOf } from '../rules/choose.ts';
import type { Cure } from './decision.ts';

/** What a person can do about a deadline. No payment is offered where none helps. */

const FROM_THE_PHONE: readonly ActionKind[] = [
  'sms-sent',
  'call-made',
  'data-used',
  'network-contact',
  'sms-received',
  'call-received',
];
const BOUGHT: readonly ActionKind[] = ['top-up', 'pass-bought', 'extension-bought', 'shared-credit', 'credit-advance'];

/** The cure while everything still works. */
export const cureWhileActive = (card: Card, deadline: Deadline): Cure => {
  const { binding } = deadline;
  if (binding === null) return 'look-at-date';
  if (binding.kind === 'hard-stop') return 'move-accounts';
  const wallet = deadline.clocks.find(({ clockId }) => clockId === binding.clockId)?.wallet ?? null;
  if (wallet !== null) return wallet.known !== null && wallet.known >= wallet.needs ? 'look-at-date' : 'fill-wallet';
  const clock = snapshotOf(card).rule.clocks.find(({ id }) => id === binding.clockId);
  const kinds = (clock?.grants ?? []).flatMap(({ actions }) => actions);
  if (clock?.runs === 'until-activated' || kinds.some((kind) => FROM_THE_PHONE.includes(kind))) return 'use-it';
  if (kinds.some((kind) => BOUGHT.includes(kind))) return 'top-up';
  return kinds.length > 0 ? 'renew' : 'contact-operator';
};

/** The cure in a phase after the deadline: its way back, and where none leads back, saving the accounts. */
export const cureInPhase = (wayBack: Deadline['phases'][number]['wayBack']): Cure =>
  wayBack === 'none' ? 'move-accounts' : wayBack;

/** The cure when the number is gone; where nobody knows what follows the deadline it may be not, and the operator is asked. */
export const cureWhenLost = (deadline: Deadline): Cure =>
  deadline.doubts.includes('phase-unknown') ? 'contact-operator' : 'move-accounts';
