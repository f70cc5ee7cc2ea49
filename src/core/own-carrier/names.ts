import type { Localized } from '../model/values.ts';
import type { Keeps } from './form.ts';

/** The words that a carrier file must have in three languages and that nobody is asked to type. The window owns them. */
export interface OwnNames {
  readonly plan: Localized;
  readonly validity: Localized;
  readonly renewal: Localized;
  readonly fixedEnd: Localized;
  readonly receiveOnly: Localized;
  readonly suspended: Localized;
  readonly keeps: (keeps: Keeps) => Localized;
  /** A top-up of so many minor units. */
  readonly topUp: (amount: number, currency: string) => Localized;
}

/** One text for every language: a name that a person typed. */
export const inAllLanguages = (text: string): Localized => ({ 'zh-CN': text, en: text, ms: text });
