import type { ReactElement } from 'react';
import type { Rule } from '#core/model/rule.ts';
import { textOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import type { RuleContext } from './rule-context.ts';
import { SourceLines } from './SourceLines.tsx';
import styles from './Statements.module.css';
import { type Statement, type StatementGroup, statementGroups } from './statements.ts';

const StatementRow = ({ told, context }: { readonly told: Statement; readonly context: RuleContext }): ReactElement => (
  <li className={styles['row']} data-statement={told.key}>
    <div className={styles['words']}>
      <p className={told.unsure ? styles['unsure'] : undefined}>
        <ReasonText pieces={told.pieces} />
      </p>
      {told.notes.length === 0 ? null : (
        <p className={styles['notes']}>{told.notes.join(context.language === 'zh-CN' ? '' : ' ')}</p>
      )}
    </div>
    {told.sources.length === 0 ? (
      <span />
    ) : (
      <SourceLines carrier={context.carrier} sources={told.sources} about={textOf(told.pieces)} />
    )}
  </li>
);

const Group = ({ group, context }: { readonly group: StatementGroup; readonly context: RuleContext }): ReactElement => (
  <section className={styles['group']}>
    <h2 className="h2">
      {group.title}
      {group.aside === null ? null : <span className={styles['aside']}>{group.aside}</span>}
    </h2>
    <ul>
      {group.statements.map((told) => (
        <StatementRow key={told.key} told={told} context={context} />
      ))}
    </ul>
  </section>
);

/** A rule told in sentences, each with the sources it stands on. */
export const Statements = ({ rule, context }: { readonly rule: Rule; readonly context: RuleContext }): ReactElement => (
  <div className={styles['groups']}>
    {statementGroups(rule, context).map((group) => (
      <Group key={group.key} group={group} context={context} />
    ))}
  </div>
);
