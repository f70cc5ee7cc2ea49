import type { Clock, HardStop, Phase, Rule } from '#core/model/rule.ts';
import { formatList } from '../../format-amount.ts';
import { lengthWords } from '../../reason/context.ts';
import { phaseWords, wayBackWords } from '../../reason/phase-words.ts';
import { type Piece, piecesOf, plain } from '../../reason/pieces.ts';
import { grantNotes, grantSentence } from './grant-statements.ts';
import { grantWords, lengthsWords, moneyWords, type RuleContext } from './rule-context.ts';

/** A rule in sentences, each with what it stands on. */

export interface Statement {
  /** Where it stands in the rule, as in the paths of its numbers. */
  readonly key: string;
  readonly pieces: readonly Piece[];
  /** Short sentences behind it. */
  readonly notes: readonly string[];
  /** Ids of the carrier's sources; empty for what needs no proof. */
  readonly sources: readonly string[];
  /** True where silence of all sources is the statement. */
  readonly unsure: boolean;
}

export interface StatementGroup {
  readonly key: string;
  readonly title: string;
  /** What a countdown protects, when that is not the number. */
  readonly aside: string | null;
  readonly statements: readonly Statement[];
}

const statement = (
  key: string,
  sentence: string,
  notes: readonly string[],
  sources: readonly string[],
  unsure = false,
): Statement => ({ key, pieces: piecesOf(sentence), notes, sources, unsure });

const initialOf = (clock: Clock, context: RuleContext): readonly Statement[] => {
  if (clock.initial === null) return [];
  const { t } = context;
  const { from, lengths, sources } = clock.initial;
  const length = lengthsWords(context, lengths);
  const sentence =
    clock.runs === 'after-balance-used-up'
      ? t('rule.empty', { length })
      : t(clock.runs === 'until-activated' ? `rule.unused.${from}` : `rule.start.${from}`, { length });
  return [statement(`clocks/${clock.id}/initial`, sentence, [], sources)];
};

const grantsOf = (clock: Clock, context: RuleContext): readonly Statement[] =>
  clock.grants.map((grant) => {
    const key = `clocks/${clock.id}/grants/${grant.id}`;
    if (clock.runs !== 'after-balance-used-up') {
      return statement(key, grantSentence(grant, context), grantNotes(grant, context), grant.sources);
    }
    const what = grantWords(context, grant);
    return statement(key, context.t('rule.stops', { what }), [], grant.sources);
  });

const recurringOf = (clock: Clock, context: RuleContext): readonly Statement[] => {
  if (clock.recurring === null) return [];
  const { t, reason } = context;
  const { price, every, sources } = clock.recurring;
  const sentence = t('rule.recurring', { price: moneyWords(context, price), length: lengthWords(reason, every) });
  return [statement(`clocks/${clock.id}/recurring`, sentence, [t('rule.recurringNeeds')], sources)];
};

const clockGroup = (clock: Clock, context: RuleContext): StatementGroup => {
  const { t, language } = context;
  const told = [...initialOf(clock, context), ...grantsOf(clock, context), ...recurringOf(clock, context)];
  const nothing = statement(`clocks/${clock.id}`, t('rule.nothing'), [], []);
  return {
    key: `clocks/${clock.id}`,
    title: clock.names[language],
    aside: clock.protects === 'number' ? null : t(`rule.protects.${clock.protects}`),
    statements: told.length === 0 ? [nothing] : told,
  };
};

const CLASSES = 4;

const stopStatement = (stop: HardStop, context: RuleContext): Statement => {
  const { t, language } = context;
  const words = { name: plain(stop.names[language]), length: lengthsWords(context, stop.lengths) };
  const classes = stop.registrations.map((registration) => t(`rule.classes.${registration}`));
  const holds =
    stop.registrations.length === CLASSES
      ? t('rule.stopForAll')
      : t('rule.stopFor', { classes: formatList(classes, language) });
  return statement(`hardStops/${stop.id}`, t(`rule.stop.${stop.from}`, words), [holds], stop.sources);
};

const phaseStatement = (phase: Phase, context: RuleContext): Statement => {
  const { t, reason, language } = context;
  const words = { name: plain(phase.names[language]), length: lengthWords(reason, phase.length) };
  const stop = language === 'zh-CN' ? '。' : '.';
  const span = { ...phase, from: null, to: null };
  const told = [phaseWords(phase, reason, language), ...wayBackWords(span, reason)].map((line) => `${line}${stop}`);
  const notes = phase.starts === 'notice' ? [t('rule.notice'), ...told] : told;
  return statement(`phases/${phase.id}`, t('rule.phase', words), notes, phase.sources);
};

const afterGroup = (rule: Rule, context: RuleContext): StatementGroup => {
  const { t, reason } = context;
  const told = rule.phases.map((phase) => phaseStatement(phase, context));
  const unknown = rule.afterDeadline === 'unknown';
  const end = unknown ? t('rule.lostUnknown') : told.length === 0 ? t('rule.lostAtOnce') : t('rule.thenLost');
  const rest =
    rule.quarantine === null
      ? []
      : [
          statement(
            'quarantine',
            t('rule.quarantine', { length: lengthWords(reason, rule.quarantine.length) }),
            [],
            rule.quarantine.sources,
          ),
        ];
  const statements = [...told, statement('lost', end, [], [], unknown), ...rest];
  return { key: 'after', title: t('rule.after'), aside: null, statements };
};

/** The whole rule: its countdowns, what ends the number whatever is paid, what comes after, where sources disagree. */
export const statementGroups = (rule: Rule, context: RuleContext): readonly StatementGroup[] => {
  const { t, language } = context;
  const group = (key: string, title: string, statements: readonly Statement[]): readonly StatementGroup[] =>
    statements.length === 0 ? [] : [{ key, title, aside: null, statements }];
  const stops = rule.hardStops.map((stop) => stopStatement(stop, context));
  const conflicts = rule.conflicts.map(({ id, text, sources }) =>
    statement(`conflicts/${id}`, plain(text[language]), [], sources),
  );
  return [
    ...rule.clocks.map((clock) => clockGroup(clock, context)),
    ...group('stops', t('rule.ends'), stops),
    afterGroup(rule, context),
    ...group('conflicts', t('rule.conflicts'), conflicts),
  ];
};
