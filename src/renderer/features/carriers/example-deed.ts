import { useTranslation } from 'react-i18next';
import type { WayExample } from '#core/own-carrier/worked-example.ts';
import { formatMoneyShort } from '../../format-amount.ts';
import { plain } from '../../reason/pieces.ts';
import type { FormModel } from './use-own-form.ts';

/** What is done in the example of a way: `Top-up RM10`, `Text sent`, the name of a pack with its price. */
export const useExampleDeed = (model: FormModel): ((example: WayExample, index: number) => string) => {
  const { t: card } = useTranslation('card');
  const { trial, typed } = model;
  return ({ action, amount }, index) => {
    const way = trial?.keeps.kind === 'renewals' ? trial.keeps.ways[index] : undefined;
    const name = way?.kind === 'pack' ? plain(way.name) : card(`kind.${action}`);
    return amount === null ? name : `${name} ${formatMoneyShort({ amount, currency: typed.currency })}`;
  };
};
