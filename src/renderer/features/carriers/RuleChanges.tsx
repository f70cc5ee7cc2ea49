import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '#core/model/rule.ts';
import { textOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import styles from './RuleUpdate.module.css';
import type { RuleContext } from './rule-context.ts';
import { numberDifferences, sentenceDifferences } from './rule-difference.ts';
import { SourceLines } from './SourceLines.tsx';

interface RuleChangesProps {
  readonly older: Rule;
  readonly newer: Rule;
  readonly context: RuleContext;
}

/** The numbers that changed from one rule to the next, with their sources, and what else it says now. */
export const RuleChanges = ({ older, newer, context }: RuleChangesProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const numbers = numberDifferences(older, newer, context);
  const sentences = sentenceDifferences(older, newer, context);
  return (
    <div className={styles['changes']}>
      <h3 className="h2">{t('update.numbers')}</h3>
      {numbers.length === 0 ? <p>{t('update.noNumbers')}</p> : null}
      <ul>
        {numbers.map(({ path, what, from, to, sources }) => (
          <li key={path} data-number={path}>
            <span>
              {what}: <s>{from ?? t('update.gone')}</s> <b>{to ?? t('update.gone')}</b>
            </span>
            <SourceLines carrier={context.carrier} sources={sources} about={what} />
          </li>
        ))}
      </ul>
      {sentences.length === 0 ? null : (
        <>
          <h3 className="h2">{t('update.also')}</h3>
          <ul>
            {sentences.map((pieces) => (
              <li key={textOf(pieces)}>
                <span>
                  <ReasonText pieces={pieces} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
