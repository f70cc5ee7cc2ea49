import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCopy, IconExternalLink } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import { piecesOf, textOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { placeName } from '../record/place-name.ts';
import styles from './CarrierAside.module.css';
import { moneyWords, type RuleContext } from './rule-context.ts';
import { SourceLines } from './SourceLines.tsx';

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => (
  <section className={styles['part']}>
    <h2 className="h2">{title}</h2>
    {children}
  </section>
);

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url;

const Warnings = ({ carrier, language }: RuleContext): ReactElement | null => {
  const { t } = useTranslation('carriers');
  if (carrier.warnings.length === 0) return null;
  return (
    <Part title={t('aside.warnings')}>
      <ul className={styles['warnings']}>
        {carrier.warnings.map(({ id, text, sources }) => (
          <li key={id}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
            <div>
              {text[language]}
              <SourceLines carrier={carrier} sources={sources} about={text[language]} />
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Channels = ({ plan, context }: { readonly plan: Plan; readonly context: RuleContext }): ReactElement | null => {
  const { t } = useTranslation('carriers');
  const { carrier, language } = context;
  const channels = plan.channels.flatMap((id) => carrier.channels.find((channel) => channel.id === id) ?? []);
  if (channels.length === 0) return null;
  return (
    <Part title={t('aside.channels')}>
      <ul className={styles['list']}>
        {channels.map(({ id, names, kind, delayDays, sources }) => (
          <li key={id}>
            <b>{names[language]}</b>
            <small>
              {t(`aside.channelKind.${kind}`)}
              {delayDays === 0 ? null : `, ${t('aside.delay', { count: delayDays })}`}
            </small>
            <SourceLines carrier={carrier} sources={sources} about={names[language]} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Checks = ({ carrier, language }: RuleContext): ReactElement | null => {
  const { t } = useTranslation('carriers');
  if (carrier.checks.length === 0) return null;
  return (
    <Part title={t('aside.checks')}>
      <ul className={styles['list']}>
        {carrier.checks.map(({ id, names, kind, code, sources }) => (
          <li key={id}>
            <b>{names[language]}</b>
            <small>{t(`aside.checkKind.${kind}`)}</small>
            {code === null ? null : (
              <Button
                size="xs"
                leftSection={<IconCopy size={14} stroke={1.75} aria-hidden="true" />}
                onClick={() => void window.app.copyText(code)}
              >
                {t('aside.copy', { code })}
              </Button>
            )}
            <SourceLines carrier={carrier} sources={sources} about={names[language]} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Links = ({ carrier }: { readonly carrier: Carrier }): ReactElement | null => {
  const { t } = useTranslation('carriers');
  if (carrier.links.length === 0) return null;
  return (
    <Part title={t('aside.links')}>
      <ul className={styles['list']}>
        {carrier.links.map(({ url, kind }) => (
          <li key={url + kind}>
            <button type="button" className="link" title={url} onClick={() => void window.app.openLink(url)}>
              {hostOf(url)} {t(`aside.linkKind.${kind}`)}{' '}
              <IconExternalLink size={14} stroke={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Facts = ({ plan, context }: { readonly plan: Plan; readonly context: RuleContext }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { carrier, language } = context;
  const { minimumBalance } = plan;
  const roaming =
    minimumBalance === null
      ? null
      : piecesOf(t('rule.minimumBalance', { amount: moneyWords(context, minimumBalance.amount) }));
  return (
    <Part title={t('aside.facts')}>
      <dl className={styles['facts']}>
        <dt>{t('aside.where')}</dt>
        <dd>
          {placeName(carrier.country, language)}, {t('aside.zone', { zone: carrier.timeZone })}
        </dd>
        <dt>{t('aside.currency')}</dt>
        <dd>{carrier.currency}</dd>
        {carrier.aliases.length === 0 ? null : (
          <>
            <dt>{t('aside.also')}</dt>
            <dd>{carrier.aliases.join(language === 'zh-CN' ? '、' : ', ')}</dd>
          </>
        )}
      </dl>
      {roaming === null || minimumBalance === null ? null : (
        <div className={styles['roaming']}>
          <ReasonText pieces={roaming} />
          <SourceLines carrier={carrier} sources={minimumBalance.sources} about={textOf(roaming)} />
        </div>
      )}
    </Part>
  );
};

/** What to beware of, where to renew, how to look, and where all this is from. */
export const CarrierAside = ({
  plan,
  context,
}: {
  readonly plan: Plan;
  readonly context: RuleContext;
}): ReactElement => (
  <aside className={styles['aside']}>
    <Warnings {...context} />
    <Channels plan={plan} context={context} />
    <Checks {...context} />
    <Links carrier={context.carrier} />
    <Facts plan={plan} context={context} />
  </aside>
);
