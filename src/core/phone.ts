import { isSupportedCountry, ParseError, PhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/min';

/** Phone numbers: read as a person types them, kept in E.164, shown by their country's habit. */

/**
 * E.164 of a number as typed (`017-238 4419`, `0060 17 238 4419`, `60172384419`), with the carrier's country as
 * default; null when no phone has such a number. Only the length is judged: new ranges come into use before any
 * table knows them.
 */
export const parsePhone = (typed: string, country: string | null): string | null => {
  const known = country !== null && isSupportedCountry(country) ? { defaultCountry: country } : {};
  try {
    const number = parsePhoneNumberWithError(typed.normalize('NFKC'), { ...known, extract: false });
    return number.isPossible() && number.ext === undefined ? number.number : null;
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

export interface PhoneSpelling {
  /** `+60 17-238 4419` */
  readonly shown: string;
  /** As dialled at home: `0172384419`. */
  readonly homeDigits: string;
}

/** Null for a calling code that the tables do not have; the library throws a plain error then. */
const phoneNumber = (e164: string): PhoneNumber | null => {
  try {
    return new PhoneNumber(e164);
  } catch {
    return null;
  }
};

const spell = (e164: string): PhoneSpelling => {
  const number = phoneNumber(e164);
  if (number === null) return { shown: e164, homeDigits: digitsOf(e164) };
  const home = number.formatNational();
  // The national habit keeps the hyphens (017-238 4419); the library's international one drops them.
  const withoutTrunk = `+${number.countryCallingCode} ${home.slice(1)}`;
  const keepsHabit = /^0[1-9]/.test(home) && digitsOf(withoutTrunk) === digitsOf(e164);
  return { shown: keepsHabit ? withoutTrunk : number.formatInternational(), homeDigits: digitsOf(home) };
};

const spellings = new Map<string, PhoneSpelling>();

/** How an E.164 number is written in its country; the library is slow, so each number is worked out once. */
export const phoneSpelling = (e164: string): PhoneSpelling => {
  const known = spellings.get(e164);
  if (known) return known;
  const made = spell(e164);
  spellings.set(e164, made);
  return made;
};

/** The number by its country's habit: `+60 17-238 4419`. */
export const showPhone = (e164: string): string => phoneSpelling(e164).shown;
