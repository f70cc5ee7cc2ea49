import type { Language } from '#core/model/values.ts';
import type { CardSummary } from '#core/views/card-summary.ts';

type Named = Pick<CardSummary, 'carrierNames' | 'planNames'>;

/** `Hotlink (Maxis)` is called Hotlink. */
const shortCarrier = ({ carrierNames }: Named, language: Language): string =>
  carrierNames[language].replace(/\s*[(（].*[)）]\s*$/, '');

/** Carrier and plan as people say them: `Hotlink Pantas`, `AIS One-2-Call`, `giffgaff Pay as you go`. */
export const lineName = (named: Named, language: Language): string => {
  const carrier = shortCarrier(named, language);
  const plan = named.planNames[language];
  return plan.toLowerCase().includes(carrier.toLowerCase()) ? plan : `${carrier} ${plan}`;
};

/** For little room: the plan where it names its carrier, else the carrier: `Hotlink Pantas`, `giffgaff`. */
export const shortLineName = (named: Named, language: Language): string => {
  const carrier = shortCarrier(named, language);
  const plan = named.planNames[language];
  return plan.toLowerCase().includes(carrier.toLowerCase()) ? plan : carrier;
};
