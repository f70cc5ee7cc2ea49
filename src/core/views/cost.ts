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
}

const addSpent = (sums: ReadonlyMap<string, Sum>, summary: CardSummary, year: string): void => {
  for (const { month, currency, amount } of summary.spent) {
    const sum = sums.get(currency);
    const index = Number(month.slice(5)) - 1;
    if (sum && month.startsWith(year)) sum.byMonth[index] = (sum.byMonth[index] ?? 0) + amount;
  }
};

/** A number that ends whatever is paid, or is gone, costs nothing more. */
const costsOn = ({ archived, state }: CardSummary): boolean => !archived && state !== 'lost' && state !== 'hard-stop';

const addAhead = (sums: ReadonlyMap<string, Sum>, summary: CardSummary): void => {
  if (!costsOn(summary)) return;
  const sum = sums.get(summary.ahead?.cost.currency ?? summary.currency);
  if (!sum) return;
  if (summary.ahead === null) sum.unknownAhead += 1;
  else sum.ahead += summary.ahead.cost.amount;
};

const currenciesOf = (summaries: readonly CardSummary[]): ReadonlySet<string> =>
  new Set(
    summaries.flatMap(({ currency, spent, ahead }) => [
      currency,
      ...spent.map((entry) => entry.currency),
      ahead?.cost.currency ?? '',
    ]),
  );

/** Costs by currency, the one with the most cards first; currencies in which nothing was or will be paid are left out. */
export const costsOf = (summaries: readonly CardSummary[], today: LocalDate): readonly CurrencyCost[] => {
  const sums = new Map<string, Sum>();
  for (const currency of currenciesOf(summaries)) {
    if (currency !== '') sums.set(currency, { byMonth: Array<number>(12).fill(0), ahead: 0, unknownAhead: 0 });
  }
  for (const summary of summaries) {
    addSpent(sums, summary, today.slice(0, 4));
    addAhead(sums, summary);
  }
  const cards = (currency: string): number => summaries.filter((summary) => summary.currency === currency).length;
  return [...sums]
    .map(([currency, { byMonth, ahead, unknownAhead }]) => {
      const soFar = byMonth.reduce((sum, amount) => sum + amount, 0);
      return { currency, byMonth, soFar, ahead, unknownAhead };
    })
    .filter(({ soFar, ahead, unknownAhead }) => soFar + ahead + unknownAhead > 0)
    .sort((a, b) => cards(b.currency) - cards(a.currency) || (a.currency < b.currency ? -1 : 1));
};
