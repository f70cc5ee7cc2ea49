import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#core/deadline.ts';
import { carrierFromForm } from '#core/own-carrier/carrier-from-form.ts';
import type { OwnCarrierForm } from '#core/own-carrier/form.ts';
import { lifeExample, wayExample } from '#core/own-carrier/worked-example.ts';
import { OWN_NAMES } from '../../i18n/own-carrier-names.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { useFormat } from '../../use-format.ts';
import { useExampleDeed } from './example-deed.ts';
import styles from './OwnCarrierDialog.module.css';
import { useRuleContext } from './rule-context.ts';
import { statementGroups } from './statements.ts';
import type { FormModel } from './use-own-form.ts';

const Dates = ({ deadline }: { readonly deadline: Deadline }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { day } = useFormat();
  const rows = [
    { label: t('dates.activeUntil'), on: deadline.activeUntil, unsure: false },
    ...(deadline.receiveUntil === null
      ? []
      : [{ label: t('dates.receiveUntil'), on: deadline.receiveUntil, unsure: false }]),
    { label: t('dates.lostOn'), on: deadline.lostOn, unsure: deadline.certainty.lostOn === 'estimate' },
  ];
  return (
    <dl className={styles['dates']}>
      {rows.map(({ label, on, unsure }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={unsure ? 'est' : undefined}>{on === null ? t('dates.unknown') : day(on)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const RuleInWords = ({ form }: { readonly form: OwnCarrierForm }): ReactElement | null => {
  const { t } = useTranslation('carriers');
  const carrier = carrierFromForm(form, 'example', OWN_NAMES);
  const [plan] = carrier.plans;
  const context = useRuleContext(carrier, plan ?? null);
  const rule = plan?.rules[0];
  if (!rule) return null;
  return (
    <>
      <h4 className={styles['paneTitle']}>{t('form.pane.says')}</h4>
      <ul className={styles['says']}>
        {statementGroups(rule, context)
          .flatMap(({ statements }) => statements)
          .map(({ key, pieces, notes }) => (
            <li key={key}>
              <ReasonText pieces={pieces} />
              {notes.length === 0 ? null : <small>{notes.join(context.language === 'zh-CN' ? '' : ' ')}</small>}
            </li>
          ))}
      </ul>
    </>
  );
};

const Life = ({ form, model }: { readonly form: OwnCarrierForm; readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { day, dayNear } = useFormat();
  const deedOf = useExampleDeed(model);
  const { from, before, deadline } = lifeExample(form, OWN_NAMES, model.today);
  const example = wayExample(form, OWN_NAMES, 0, model.today);
  const told = {
    today: dayNear(model.today),
    until: before === null ? '' : day(before),
    deed: example === null ? '' : deedOf(example, 0),
  };
  return (
    <>
      <p className="muted">{t(`form.pane.${from}`, told)}</p>
      <Dates deadline={deadline} />
      <RuleInWords form={form} />
    </>
  );
};

/** What the form would mean, worked out while it is filled in. */
export const ExamplePane = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { trial } = model;
  return (
    <section className={styles['pane']} aria-label={t('form.pane.title')}>
      <h3 className="h2">{t('form.pane.title')}</h3>
      <div aria-live="polite">
        {trial === null ? <p className="muted">{t('form.pane.waits')}</p> : <Life form={trial} model={model} />}
      </div>
    </section>
  );
};
