import { Button } from '@mantine/core';
import { IconChevronRight, IconExternalLink } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier } from '#core/model/carrier.ts';
import { planOf, snapshotOf } from '#core/rules/choose.ts';
import { withOverrides } from '#core/rules/numbers.ts';
import { go } from '../../app-state.ts';
import { formatDayNear } from '../../format-day.ts';
import { sourceName } from '../../reason/source-line.ts';
import { useLanguage } from '../../use-format.ts';
import { OwnNumbers } from '../carriers/OwnNumbers.tsx';
import type { CardView } from './card-view.ts';
import styles from './RuleSummary.module.css';
import { type RuleRow, ruleRows } from './rule-rows.ts';

/** So many lines say enough here; the rule's own page has all. */
const SHOWN = 6;

const Trust = ({ row }: { readonly row: RuleRow }): ReactElement | null => {
  const { t } = useTranslation('card');
  const [best] = row.sources;
  if (!best) return null;
  const told = t('rule.trusted', { trust: t(`rule.trust.${best.confidence}`), count: row.sources.length });
  const { url } = best;
  if (url === null) return <span className={row.unsure ? 'est' : undefined}>{told}</span>;
  return (
    <button
      type="button"
      className={`link ${row.unsure ? 'est' : ''}`}
      title={best.title}
      aria-label={`${told}. ${t('rule.open', { name: sourceName(best) })}`}
      onClick={() => void window.app.openLink(url)}
    >
      {told} <IconExternalLink size={12} stroke={1.75} aria-hidden="true" />
    </button>
  );
};

const Links = ({ carrier }: { readonly carrier: Carrier }): ReactElement => {
  const { t } = useTranslation('card');
  return (
    <ul className={styles['links']}>
      {carrier.links.slice(0, 3).map(({ url, kind }) => (
        <li key={url}>
          <button type="button" className="link" onClick={() => void window.app.openLink(url)}>
            {/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url} {t(`rule.kind.${kind}`)}{' '}
            <IconExternalLink size={14} stroke={1.75} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
};

/** How the plan keeps the number alive, how far that can be trusted, and where it is from. */
export const RuleSummary = ({ view }: { readonly view: CardView }): ReactElement | null => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const { card, carrier, today } = view;
  if (carrier === null) return null;
  const { rule, overrides } = snapshotOf(card);
  const plan = planOf(card, carrier);
  const rows = ruleRows(withOverrides(rule, overrides), plan, carrier, card.details.registration, {
    t,
    reason,
    language,
  });
  const checked = rows.flatMap(({ sources }) => sources.map(({ checkedOn }) => checkedOn)).sort()[0];
  return (
    <section>
      <div className="row">
        <h2 className="h2">{t('rule.title')}</h2>
        <span className="faint">
          {checked === undefined ? null : t('rule.checked', { on: formatDayNear(checked, today, language) })}
        </span>
        {overrides.length > 0 ? <span className="tag tag-accent">{t('rule.own')}</span> : null}
      </div>
      {plan === null ? null : <p className="muted">{plan.keeps[language]}</p>}
      <dl className={styles['rows']}>
        {rows.slice(0, SHOWN).map((row) => (
          <div key={row.key}>
            <dt>{row.text}</dt>
            <dd>
              <Trust row={row} />
            </dd>
          </div>
        ))}
      </dl>
      {rule.conflicts.length === 0 ? null : (
        <details className={styles['conflicts']}>
          <summary>
            <IconChevronRight size={14} stroke={1.75} aria-hidden="true" />
            {t('rule.conflicts', { count: rule.conflicts.length })}
          </summary>
          {rule.conflicts.map(({ id, text }) => (
            <p key={id} className={styles['conflict']}>
              {text[language]}
            </p>
          ))}
        </details>
      )}
      <Links carrier={carrier} />
      <OwnNumbers view={view} />
      <Button
        variant="subtle"
        size="xs"
        className={styles['all'] ?? ''}
        onClick={() => go({ page: 'carriers', carrierId: carrier.id })}
      >
        {t('rule.all')}
      </Button>
    </section>
  );
};
