import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '#core/own-carrier/field-reader.ts';
import { useFailureLine } from '../card/fields/use-failure-line.ts';
import { type FormModel, problemAt } from './use-own-form.ts';

/** Says in one line what is wrong with a field, or null. */
export const useFieldProblem = (model: FormModel): ((field: string) => string | null) => {
  const { t } = useTranslation('carriers');
  const failureLine = useFailureLine();
  const say = (problem: FieldProblem): string => {
    switch (problem.kind) {
      case 'amount-not-a-number':
      case 'amount-not-positive':
      case 'amount-too-large':
      case 'amount-too-fine':
        return failureLine(problem);
      case 'too-long':
        return t('form.field.too-long', { most: problem.most });
      case 'out-of-range':
        return t('form.field.out-of-range', { least: problem.least, most: problem.most });
      default:
        return t(`form.field.${problem.kind}`);
    }
  };
  return (field) => {
    const problem = problemAt(model, field);
    return problem === null ? null : say(problem);
  };
};
