import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { useFormat } from '../../use-format.ts';
import type { CellWords } from './CardCells.tsx';
import { CardRow } from './CardRow.tsx';
import styles from './CardsTable.module.css';
import { SELECT_WIDTH, widthOf } from './column-fit.ts';
import type { Column, ListView } from './list-view.ts';
import { selectionStore } from './selection.ts';
import { TableHead } from './TableHead.tsx';
import { useRowKeys } from './use-row-keys.ts';

const ROW_HEIGHT = 45;

interface CardsTableProps {
  readonly cards: readonly CardSummary[];
  readonly columns: readonly Column[];
  readonly view: ListView;
  readonly change: (patch: Partial<ListView>) => void;
}

/** Stands for the rows out of sight; a body of its own, so that it counts as no row. */
const Spacer = ({ height }: { readonly height: number }): ReactElement | null =>
  height > 0 ? (
    <tbody aria-hidden="true">
      <tr>
        <td style={{ height, padding: 0, border: 0 }} />
      </tr>
    </tbody>
  ) : null;

/** A table whose rows are moved through by arrow keys is a grid to a screen reader. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

const useCellWords = (): CellWords => {
  const { t } = useTranslation('cards');
  const { t: reason } = useTranslation('reason');
  const format = useFormat();
  return useMemo(() => ({ t, reason, format }), [t, reason, format]);
};

/** The row that has the focus when the list has it; follows its card, however the list is sorted. */
const useCurrent = (ids: readonly string[], scrollTo: (index: number) => void) => {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const current = currentId !== null && ids.includes(currentId) ? currentId : (ids[0] ?? null);
  const moveTo = useCallback(
    (index: number) => {
      wantsFocus.current = true;
      setCurrentId(ids[index] ?? null);
      scrollTo(index);
    },
    [ids, scrollTo],
  );
  useEffect(() => {
    if (!wantsFocus.current || current === null) return;
    const row = bodyRef.current?.querySelector<HTMLElement>(`[data-card-id="${current}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });
  return { current, setCurrentId, moveTo, bodyRef };
};

/** The list of cards: only the rows in sight exist, whatever their number. */
export const CardsTable = ({ cards, columns, view, change }: CardsTableProps): ReactElement => {
  const { t } = useTranslation('cards');
  const scrollRef = useRef<HTMLDivElement>(null);
  const selected = selectionStore((state) => state.ids);
  const words = useCellWords();
  const ids = useMemo(() => cards.map((card) => card.id), [cards]);
  const idsRef = useRef(ids);
  useEffect(() => {
    idsRef.current = ids;
  }, [ids]);
  const shownIds = useCallback(() => idsRef.current, []);
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index), [virtualizer]);
  const { current, setCurrentId, moveTo, bodyRef } = useCurrent(ids, scrollTo);
  const pageRows = Math.max(1, Math.floor((scrollRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
  const onKeyDown = useRowKeys({ ids, currentId: current, moveTo, pageRows });
  const rows = virtualizer.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0);
  const minWidth = columns.reduce((sum, column) => sum + widthOf(column, words.format.language), SELECT_WIDTH);
  return (
    <div ref={scrollRef} className={styles['scroll']}>
      <table
        {...GRID}
        aria-label={t('table')}
        aria-rowcount={cards.length + 1}
        className={styles['table']}
        style={{ minWidth }}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col style={{ width: SELECT_WIDTH }} />
          {columns.map((column) => (
            <col
              key={column}
              style={
                column === 'card' || column === 'why' ? undefined : { width: widthOf(column, words.format.language) }
              }
            />
          ))}
        </colgroup>
        <TableHead columns={columns} view={view} change={change} ids={ids} />
        <Spacer height={before} />
        <tbody
          ref={bodyRef}
          onFocus={(event) => {
            const row = (event.target as HTMLElement).closest<HTMLElement>('[data-card-id]');
            if (row) setCurrentId(row.dataset['cardId'] ?? null);
          }}
        >
          {rows.map(({ index, key }) => {
            const summary = cards[index];
            return summary ? (
              <CardRow
                key={key}
                summary={summary}
                columns={columns}
                position={index + 1}
                selected={selected.has(summary.id)}
                current={summary.id === current}
                shownIds={shownIds}
                words={words}
              />
            ) : null;
          })}
        </tbody>
        <Spacer height={after} />
      </table>
    </div>
  );
};
