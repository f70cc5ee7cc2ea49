import { isLocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import type { Money } from '#core/money.ts';
import { formatBytes, formatList, formatMoneyShort } from '../format-amount.ts';
import { formatDay } from '../format-day.ts';

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** Things with a label by their labels, others by their number. */
const listOf = (items: readonly unknown[], language: Language): string => {
  const labels = items.flatMap((item) =>
    typeof item === 'object' && item !== null && 'label' in item ? [String(item.label)] : [],
  );
  return labels.length > 0 ? formatList(labels, language) : String(items.length);
};

/**
 * The facts of a failure as text for its sentence: days by the language, sizes and amounts with their unit.
 * `{kind: 'amount-too-large', largest: 1000000000, currency: 'MYR'}` gives `{largest: 'RM10,000,000'}`.
 */
export const failureFacts = (failure: { readonly kind: string }, language: Language): Record<string, string> => {
  const facts: Record<string, string> = {};
  const fields: Record<string, unknown> = { ...failure };
  const currency = typeof fields['currency'] === 'string' ? fields['currency'] : null;
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) facts[name] = listOf(value, language);
    else if (isMoney(value)) facts[name] = formatMoneyShort(value);
    else if (typeof value === 'number' && /bytes$/i.test(name)) facts[name] = formatBytes(value);
    else if (typeof value === 'number' && name === 'largest' && currency)
      facts[name] = formatMoneyShort({ amount: value, currency });
    else if (typeof value === 'string' && isLocalDate(value)) facts[name] = formatDay(value, language);
    else facts[name] = String(value);
  }
  return facts;
};
