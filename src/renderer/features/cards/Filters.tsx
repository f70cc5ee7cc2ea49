import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconCircleDot, IconColumns3, IconFilter, IconTag } from '@tabler/icons-react';
import { memo, type ReactElement, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { useLanguage } from '../../use-format.ts';
import styles from './CardsPage.module.css';
import { COLUMNS, type Column, type ListView, SCOPES, type Scope, scopeCounts, URGENCY } from './list-view.ts';

const ICON = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

interface FiltersProps {
  readonly summaries: readonly CardSummary[];
  readonly view: ListView;
  readonly change: (patch: Partial<ListView>) => void;
  /** The columns shown now, chosen or fitted. */
  readonly columns: readonly Column[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A name of this length has room on its button. */
const MOST_LETTERS = 16;

/** What is chosen: by its name when it is one thing with a short name, else how many. */
const toldOf = (chosen: readonly string[], choices: readonly Choice[]): string => {
  const only = chosen.length === 1 ? choices.find(({ value }) => value === chosen[0]) : undefined;
  return only !== undefined && only.label.length <= MOST_LETTERS ? only.label : String(chosen.length);
};

const ChoiceMenu = ({
  label,
  icon,
  choices,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}): ReactElement => {
  const { t } = useTranslation('cards');
  return (
    <Menu closeOnItemClick={false} position="bottom-start">
      <Menu.Target>
        <Button
          leftSection={icon}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden="true" />}
          className={chosen.length > 0 ? (styles['filtering'] ?? '') : ''}
        >
          {chosen.length > 0 ? t('filter-with', { label, what: toldOf(chosen, choices) }) : label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles['choices'] ?? ''}>
        {choices.length > 12 ? <Menu.Search aria-label={t('find-choice')} placeholder={t('find-choice')} /> : null}
        <Menu.CheckboxGroup value={[...chosen]} onChange={choose}>
          {choices.map(({ value, label: name }) => (
            <Menu.CheckboxItem key={value} value={value}>
              {name}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
        {chosen.length > 0 ? (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => choose([])}>{t('clear-filter')}</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
};

/** The states that any card is in, and those chosen before that none is in any more. */
const StateChoice = ({
  summaries,
  view,
  change,
}: Pick<FiltersProps, 'summaries' | 'view' | 'change'>): ReactElement => {
  const { t } = useTranslation('cards');
  const { t: shell } = useTranslation('shell');
  const choices = useMemo(() => {
    const present = new Set([...summaries.map(({ state }) => state), ...view.states]);
    return URGENCY.filter((state) => state !== 'archived' && present.has(state));
  }, [summaries, view.states]);
  return (
    <ChoiceMenu
      label={t('column.state')}
      icon={<IconCircleDot {...ICON} />}
      choices={choices.map((state) => ({ value: state, label: shell(`state.${state}`) }))}
      chosen={view.states}
      choose={(chosen) => change({ states: URGENCY.filter((state) => chosen.includes(state)) })}
    />
  );
};

const useChoices = (summaries: readonly CardSummary[]): { carriers: readonly Choice[]; tags: readonly Choice[] } => {
  const language = useLanguage();
  return useMemo(() => {
    const carriers = new Map<string, string>();
    const tags = new Set<string>();
    for (const summary of summaries) {
      carriers.set(summary.carrierId, summary.carrierNames[language]);
      for (const tag of summary.tags) tags.add(tag);
    }
    const byLabel = (a: Choice, b: Choice): number => a.label.localeCompare(b.label, language);
    return {
      carriers: [...carriers].map(([value, label]) => ({ value, label })).sort(byLabel),
      tags: [...tags].map((tag) => ({ value: tag, label: tag })).sort(byLabel),
    };
  }, [summaries, language]);
};

const ScopeChoice = ({
  summaries,
  view,
  change,
}: Pick<FiltersProps, 'summaries' | 'view' | 'change'>): ReactElement => {
  const { t } = useTranslation('cards');
  const counts = useMemo(() => scopeCounts(summaries), [summaries]);
  return (
    <SegmentedControl
      aria-label={t('scope-label')}
      value={view.scope}
      onChange={(scope) => change({ scope: scope as Scope })}
      data={SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`, { count: counts[scope] }) }))}
      transitionDuration={0}
    />
  );
};

const ColumnMenu = ({ columns, change }: Pick<FiltersProps, 'columns' | 'change'>): ReactElement => {
  const { t } = useTranslation('cards');
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('columns')} title={t('columns')}>
          <IconColumns3 size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxGroup
          value={[...columns]}
          onChange={(values) =>
            change({ columns: COLUMNS.filter((column) => column === 'card' || values.includes(column)) })
          }
        >
          {COLUMNS.filter((column) => column !== 'card').map((column) => (
            <Menu.CheckboxItem key={column} value={column}>
              {t(`column.${column}`)}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => change({ columns: null })}>{t('columns-fit')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** State, carrier, tag and columns of the list; memoized, since every key of the search renders the page. */
export const Filters = memo(({ summaries, view, change, columns }: FiltersProps): ReactElement => {
  const { t } = useTranslation('cards');
  const { carriers, tags } = useChoices(summaries);
  return (
    <>
      <ScopeChoice summaries={summaries} view={view} change={change} />
      <StateChoice summaries={summaries} view={view} change={change} />
      <ChoiceMenu
        label={t('carrier')}
        icon={<IconFilter {...ICON} />}
        choices={carriers}
        chosen={view.carrierIds}
        choose={(carrierIds) => change({ carrierIds })}
      />
      {tags.length > 0 ? (
        <ChoiceMenu
          label={t('tag')}
          icon={<IconTag {...ICON} />}
          choices={tags}
          chosen={view.tags}
          choose={(chosen) => change({ tags: chosen })}
        />
      ) : null}
      <ColumnMenu columns={columns} change={change} />
      <span className={styles['legend']}>
        <span className="est">{t('estimate-example')}</span> {t('estimate-legend')}
      </span>
    </>
  );
});
Filters.displayName = 'Filters';
