import type { Card } from '../model/card.ts';
import { parsePhone, showPhone } from '../phone.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ChangeContext } from './change.ts';
import type { ChangeFailure } from './failures.ts';

const takenBy = (number: string, cards: readonly Card[], ownId: string | null): Card | null =>
  cards.find((card) => card.details.number === number && card.id !== ownId) ?? null;

/** The typed number in E.164, null for an empty field; refused when it is none or another card has it. */
export const numberFor = (
  typed: string,
  ownId: string | null,
  { carrier, cards }: ChangeContext,
): Result<string | null, ChangeFailure> => {
  if (typed.trim() === '') return ok(null);
  const number = parsePhone(typed, carrier?.country ?? null);
  if (number === null) return fail({ kind: 'number-invalid', number: typed });
  const other = takenBy(number, cards, ownId);
  if (other === null) return ok(number);
  return fail({ kind: 'number-taken', number: showPhone(number), cardId: other.id, label: other.details.label });
};
