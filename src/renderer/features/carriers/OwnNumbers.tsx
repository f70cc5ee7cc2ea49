import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier } from '#core/model/carrier.ts';
import type { Override } from '#core/model/rule.ts';
import { numbersOfCard, type OwnNumber } from '#core/own-numbers/own-numbers.ts';
import { planOf } from '#core/rules/choose.ts';
import { tellFailure } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import type { CardView } from '../card/card-view.ts';
import { numberWords, valueWords } from './number-words.ts';
import styles from './OwnNumbers.module.css';
import { type RuleContext, useRuleContext } from './rule-context.ts';
import { saveOwnNumbers } from './save-own-numbers.ts';

const OwnNumbersDialog = lazy(async () => ({ default: (await import('./OwnNumbersDialog.tsx')).OwnNumbersDialog }));

const isOwn = (number: OwnNumber): number is OwnNumber & { readonly own: Override } => number.own !== null;

interface MineProps {
  readonly view: CardView;
  readonly number: OwnNumber & { readonly own: Override };
  readonly context: RuleContext;
}

/** Why the number is one's own, when a date that was seen proved the rule wrong. */
const Because = ({ view, number }: Pick<MineProps, 'view' | 'number'>): ReactElement | null => {
  const { t } = useTranslation('carriers');
  const { dayNear } = useFormat();
  const proof = view.card.confirmations.find(({ id, removedAt }) => id === number.own.becauseId && removedAt === null);
  return proof ? <small>{t('numbers.because', { on: dayNear(proof.on) })}</small> : null;
};

const Mine = ({ view, number, context }: MineProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const what = numberWords(number.place, context);
  const words = {
    own: valueWords(number.own.value, number.unit, context),
    rule: valueWords(number.value, number.unit, context),
  };
  const reset = async (): Promise<void> => {
    const { overrides = [] } = view.card.rules.at(-1) ?? {};
    const reply = await saveOwnNumbers(
      view.card,
      overrides.filter(({ path }) => path !== number.path),
    );
    if (!reply.ok) tellFailure(reply.failure);
  };
  return (
    <li>
      <span className="grow">
        <span className="tag tag-accent">{t('numbers.mark')}</span> {what}: {t('numbers.instead', words)}
        <Because view={view} number={number} />
      </span>
      <ActionIcon
        variant="subtle"
        size={24}
        aria-label={t('numbers.reset', { what })}
        title={t('numbers.reset', { what })}
        onClick={() => void reset()}
      >
        <IconArrowBackUp size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
};

const Numbers = ({ view, carrier }: { readonly view: CardView; readonly carrier: Carrier }): ReactElement => {
  const { t } = useTranslation('carriers');
  const context = useRuleContext(carrier, planOf(view.card, carrier));
  const [open, setOpen] = useState(false);
  const mine = numbersOfCard(view.card).filter(isOwn);
  return (
    <>
      {mine.length === 0 ? null : (
        <ul className={styles['mine']} aria-label={t('numbers.mine', { count: mine.length })}>
          {mine.map((number) => (
            <Mine key={number.path} view={view} number={number} context={context} />
          ))}
        </ul>
      )}
      <Button
        variant="subtle"
        size="xs"
        className={styles['open'] ?? ''}
        leftSection={<IconPencil size={14} stroke={1.75} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {mine.length === 0 ? t('numbers.open') : t('numbers.change')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <OwnNumbersDialog view={view} context={context} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};

/** Numbers of the rule that the person replaced for this card, each with the way back, and the way to change them. */
export const OwnNumbers = ({ view }: { readonly view: CardView }): ReactElement | null =>
  view.carrier === null ? null : <Numbers view={view} carrier={view.carrier} />;
