/** What a carrier of one's own is called inside files. */

const LONGEST_WORD = 40;

/**
 * `Celcom (home)` and the mark `k3f9` give `celcom-home-k3f9`; a name without Latin letters gives `own-k3f9`. The mark
 * keeps apart two people's carriers of one name, so that each can import the other's.
 */
export const carrierIdOf = (name: string, mark: string): string => {
  const word = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_WORD)
    .replace(/^-+|-+$/g, '');
  return `${word === '' ? 'own' : word}-${mark}`;
};
