import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CardsTable.module.css';
import type { Column, ListView } from './list-view.ts';
import { clearSelection, selectAll, selectionStore } from './selection.ts';

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly view: ListView;
  readonly change: (patch: Partial<ListView>) => void;
  readonly count: number;
  readonly shownIds: () => readonly string[];
}

const SelectAll = ({ count, shownIds }: Pick<TableHeadProps, 'count' | 'shownIds'>): ReactElement => {
  const { t } = useTranslation('cards');
  const chosen = selectionStore((state) => state.ids.size);
  const ref = useRef<HTMLInputElement>(null);
  const all = chosen > 0 && chosen >= count;
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = chosen > 0 && !all;
  }, [chosen, all]);
  return (
    <input
      ref={ref}
      type="checkbox"
      className={styles['box']}
      checked={all}
      disabled={count === 0}
      aria-label={t('select-all')}
      onChange={() => (all ? clearSelection() : selectAll(shownIds()))}
    />
  );
};

/** The heads of the columns; each sorts, a second press turns the order round. */
export const TableHead = ({ columns, view, change, count, shownIds }: TableHeadProps): ReactElement => {
  const { t } = useTranslation('cards');
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles['select']}>
          <SelectAll count={count} shownIds={shownIds} />
        </th>
        {columns.map((column) => {
          const on = view.sortBy === column;
          const Arrow = view.descending ? IconArrowDown : IconArrowUp;
          return (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              aria-sort={on ? (view.descending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className={styles['sort']}
                data-on={on || undefined}
                onClick={() => change({ sortBy: column, descending: on && !view.descending })}
              >
                <span className="el">{t(`column.${column}`)}</span>
                {on ? <Arrow size={12} stroke={2} aria-hidden="true" /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};
