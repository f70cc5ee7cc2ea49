import type { Language } from '#core/model/values.ts';
import type { CardSummary } from '#core/views/card-summary.ts';

type Named = Pick<CardSummary, 'carrierNames' | 'planNames'>;

/** The carrier as people call it: `Hotlink (Maxis)` is Hotlink. */
export const shortCarrier = ({ carrierNames }: Pick<Named, 'carrierNames'>, language: Language): string =>
  carrierNames[language].replace(/\s*[(（].*[)）]\s*$/, '');

const says = (longer: string, shorter: string): boolean => longer.toLowerCase().includes(shorter.toLowerCase());

/** Carrier and plan as people say them: `Hotlink Pantas`, `AIS One-2-Call`, `giffgaff Pay as you go`, `Ultra Mobile PayGo`. */
export const lineName = (named: Named, language: Language): string => {
  const carrier = shortCarrier(named, language);
  const plan = named.planNames[language];
  if (says(plan, carrier)) return plan;
  return says(carrier, plan) ? carrier : `${carrier} ${plan}`;
};

/** For little room: the plan where it names its carrier, else the carrier: `Hotlink Pantas`, `giffgaff`. */
export const shortLineName = (named: Named, language: Language): string => {
  const carrier = shortCarrier(named, language);
  const plan = named.planNames[language];
  return says(plan, carrier) ? plan : carrier;
};
