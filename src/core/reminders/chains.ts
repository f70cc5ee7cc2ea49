import { type EpochDay, toEpochDay } from '../local-date.ts';
import type { Calendar } from './calendar.ts';
import type { Chain, ChainInput } from './chain.ts';
import { deadlineChain, stopChain } from './deadline-chain.ts';
import type { DatedCard } from './decision.ts';
import { arrivedChains, balanceChain, checkChain, undatedChain, walletChains } from './follow-ups.ts';
import { lostKey } from './keys.ts';
import { logIndexOf } from './log-index.ts';
import type { PolicyDays } from './policy.ts';

/** The zone in which a card's days count; the card of a carrier that was removed counts in UTC. */
export const zoneOf = ({ carrier }: DatedCard): string => carrier?.timeZone ?? 'UTC';

/** What the chains of a card are made from, up to `ahead` days after the carrier's today. */
export const chainInput = (dated: DatedCard, calendar: Calendar, policy: PolicyDays, ahead: number): ChainInput => {
  const zone = zoneOf(dated);
  const today: EpochDay = calendar.today(zone);
  return { dated, policy, calendar, zone, today, horizon: today + ahead };
};

/** All that a card may be reminded of, the gravest matter first. A card in the archive is not spoken of. */
export const chainsOf = (input: ChainInput): readonly Chain[] => {
  const { card } = input.dated;
  if (card.details.archivedAt !== null) return [];
  const chains: Chain[] = [];
  const add = (chain: Chain | null): void => {
    if (chain !== null && chain.milestones.length > 0) chains.push(chain);
  };
  if (!isLossTold(input)) {
    add(deadlineChain(input));
    add(stopChain(input));
  }
  for (const chain of arrivedChains(input)) add(chain);
  for (const chain of walletChains(input)) add(chain);
  add(balanceChain(input));
  add(checkChain(input));
  add(undatedChain(input));
  return chains;
};

/** Spares the numbers lost long ago their hundred milestones; one that is snoozed is spoken of again. */
const isLossTold = ({ dated: { deadline, card }, today }: ChainInput): boolean => {
  const { activeUntil, lostOn } = deadline;
  if (lostOn === null || today <= toEpochDay(lostOn) + 1) return false;
  const { byKey, marks } = logIndexOf(card);
  const record = byKey.get(lostKey(lostOn, 0));
  const isTold = record?.event === 'told' && record.answer !== 'pending' && record.answer !== 'failed';
  return isTold && !marks.some((mark) => mark.event === 'snoozed' && mark.deadlineOn === activeUntil);
};
