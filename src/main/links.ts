import type { Carrier } from '#core/model/carrier.ts';

/** Which links may leave the app. */

const DIALLED = /^tel:(?:\+|%2B)?[0-9*]{1,30}(?:%23)?$/i;
const TEXTED = /^sms:\+?[0-9]{2,20}(?:\?body=[^&#\s]{0,300})?$/i;

/** Every https address that a carrier names: its links, its channels and its sources. */
const addressesOf = (carrier: Carrier): readonly (string | null)[] => [
  ...carrier.links.map(({ url }) => url),
  ...carrier.channels.map(({ url }) => url),
  ...Object.values(carrier.sources).map(({ url }) => url),
];

/** Whether the system may be asked to open it: an https address of the catalogue, or a number to call or text. */
export const mayOpen = (url: string, carriers: readonly Carrier[]): boolean => {
  if (DIALLED.test(url) || TEXTED.test(url)) return true;
  return url.startsWith('https://') && carriers.some((carrier) => addressesOf(carrier).includes(url));
};
