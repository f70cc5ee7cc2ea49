import type { LocalDate } from '../local-date.ts';
import type { CardSummary } from './card-summary.ts';

/** What the year has cost and the next one will, a row a currency; unlike currencies are never added. */

export interface CurrencyCost {
  readonly currency: string;
  /** Minor units paid in January to December of this year. */
  readonly byMonth: readonly number[];
  readonly soFar: number;
  /** An estimate of the next 365 days, minor units. */
  readonly ahead: number;
  /** Cards of this currency that will cost something nobody can name; then `ahead` is a least. */
  readonly unknownAhead: number;
}

interface Sum {
  readonly byMonth: number[];
  ahead: number;
  unknownAhead: number;
  cards: number;
}

type Sums = Map<string, Sum>;

const sumOf = (sums: Sums, currency: string): Sum => {
  const known = sums.get(currency);
  if (known) return known;
  const made = { byMonth: Array<number>(12).fill(0), ahead: 0, unknownAhead: 0, cards: 0 };
  sums.set(currency, made);
  return made;
};

const addSpent = (sums: Sums, { spent }: CardSummary, year: string): void => {
  for (const { month, currency, amount } of spent) {
    if (!month.startsWith(year)) continue;
    const { byMonth } = sumOf(sums, currency);
    const index = Number(month.slice(5)) - 1;
    byMonth[index] = (byMonth[index] ?? 0) + amount;
  }
};

/** A number that ends whatever is paid, or is gone, costs nothing more. */
const costsOn = ({ archived, state }: CardSummary): boolean => !archived && state !== 'lost' && state !== 'hard-stop';

const addAhead = (sums: Sums, summary: CardSummary): void => {
  const { ahead, currency } = summary;
  if (currency !== '') sumOf(sums, currency).cards += 1;
  if (!costsOn(summary)) return;
  if (ahead !== null) sumOf(sums, ahead.cost.currency).ahead += ahead.cost.amount;
  else if (currency !== '') sumOf(sums, currency).unknownAhead += 1;
};

/** Costs by currency, the one with the most cards first; currencies in which nothing was or will be paid are left out. */
export const costsOf = (summaries: readonly CardSummary[], today: LocalDate): readonly CurrencyCost[] => {
  const sums: Sums = new Map();
  const year = today.slice(0, 4);
  for (const summary of summaries) {
    addSpent(sums, summary, year);
    addAhead(sums, summary);
  }
  return [...sums]
    .map(([currency, sum]) => ({ ...sum, currency, soFar: sum.byMonth.reduce((total, amount) => total + amount, 0) }))
    .filter(({ soFar, ahead, unknownAhead }) => soFar + ahead + unknownAhead > 0)
    .sort((a, b) => b.cards - a.cards || (a.currency < b.currency ? -1 : 1))
    .map(({ currency, byMonth, soFar, ahead, unknownAhead }) => ({ currency, byMonth, soFar, ahead, unknownAhead }));
};
