import { parsePhone } from '#core/phone.ts';

/** Whether something stands there that no phone has as its number. Without a country only `+60…` can be judged. */
export const isWrongNumber = (text: string, country: string | null): boolean => {
  const typed = text.trim();
  return typed !== '' && (country !== null || typed.startsWith('+')) && parsePhone(typed, country) === null;
};
