import { isCountry, isCurrency } from '../catalogue/places.ts';
import type { LocalDate } from '../local-date.ts';
import { isTimeZone } from '../zoned-time.ts';
import { type FieldProblem, FieldReader } from './field-reader.ts';
import type { Afterwards, Keeps, OwnCarrierForm, OwnEvidence } from './form.ts';
import { readWays } from './read-ways.ts';
import type { TypedForm } from './typed-form.ts';

/** What was typed, read: a form that a carrier can be made of, or every field that is in the way. */

export interface ReadForm {
  /** Null while a field is missing or wrong. */
  readonly form: OwnCarrierForm | null;
  /** By field, such as `name` or `ways/0/tiers/1/from`. */
  readonly problems: ReadonlyMap<string, FieldProblem>;
}

const readKeeps = (typed: TypedForm, reader: FieldReader): Keeps => {
  switch (typed.keeps) {
    case 'recurring': {
      const price = reader.amount('recurringPrice', typed.recurringPrice);
      return { kind: 'recurring', price, every: reader.length('every', typed.every) };
    }
    case 'fixed-end': {
      if (typed.end === 'seen') return { kind: 'fixed-end', end: 'seen' };
      return { kind: 'fixed-end', end: { from: typed.end, length: reader.length('endLength', typed.endLength) } };
    }
    case 'renewals': {
      const ways = readWays(typed.ways, reader);
      return { kind: 'renewals', ways, fresh: reader.optionalLength('fresh', typed.fresh) };
    }
  }
};

/** Whether the number is gone at its end whatever is paid, so that no stretch follows. */
export const endsForGood = ({ keeps, end }: Pick<TypedForm, 'keeps' | 'end'>): boolean =>
  keeps === 'fixed-end' && end !== 'seen';

const readAfterwards = (typed: TypedForm, reader: FieldReader): Afterwards => {
  if (endsForGood(typed)) return { kind: 'gone' };
  if (typed.afterwards !== 'grace') return { kind: typed.afterwards };
  return { kind: 'grace', length: reader.length('grace', typed.grace), receives: typed.receives };
};

/** Whether the form claims any figure at all; where each card shows its own end and nothing follows, it does not. */
export const claimsFigures = ({ keeps, end, afterwards }: Pick<TypedForm, 'keeps' | 'end' | 'afterwards'>): boolean =>
  keeps !== 'fixed-end' || end !== 'seen' || afterwards === 'grace';

/** A web address as people copy it from a browser; narrower than what a URL may be. */
const LINK = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{1,4})?(?:[/?#][^\s<>\p{Cc}\p{Cf}\p{Co}\p{Cs}]*)?$/iu;

const readEvidence = (typed: TypedForm, today: LocalDate, reader: FieldReader): OwnEvidence => {
  const { confidence } = typed;
  const url = typed.url.trim();
  if (!claimsFigures(typed)) return { note: '', url: null, confidence, checkedOn: today };
  const note = reader.optionalText('note', typed.note, 200);
  if (note === '' && url === '') reader.complain('note', { kind: 'evidence-missing' });
  if (url !== '' && (!LINK.test(url) || url.length > 500)) reader.complain('url', { kind: 'wrong-link' });
  return { note, url: url === '' ? null : url, confidence, checkedOn: today };
};

/** Reads every field; `today` becomes the day on which the evidence was looked at. */
export const readForm = (typed: TypedForm, today: LocalDate): ReadForm => {
  const reader = new FieldReader(typed.currency);
  const { country, timeZone, currency } = typed;
  const name = reader.text('name', typed.name, 60);
  if (!isCountry(country)) reader.complain('country', { kind: 'missing' });
  if (!isTimeZone(timeZone) || timeZone === '') reader.complain('timeZone', { kind: 'missing' });
  if (!isCurrency(currency)) reader.complain('currency', { kind: 'missing' });
  const keeps = readKeeps(typed, reader);
  const afterwards = readAfterwards(typed, reader);
  const evidence = readEvidence(typed, today, reader);
  const { problems } = reader;
  const form = { name, country, timeZone, currency, keeps, afterwards, evidence, kept: typed.kept };
  return { form: problems.size === 0 ? form : null, problems };
};
