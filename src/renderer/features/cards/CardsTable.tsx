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

const useCellWords = (columns: readonly Column[]): CellWords => {
  const { t } = useTranslation('cards');
  const { t: reason } = useTranslation('reason');
  const { t: shell } = useTranslation('shell');
  const format = useFormat();
  const tagsAtLabel = !columns.includes('tags');
  return useMemo(() => ({ t, reason, shell, format, tagsAtLabel }), [t, reason, shell, format, tagsAtLabel]);
};

const idsOf = (cards: readonly CardSummary[]): readonly string[] => cards.map((card) => card.id);

/** The row that has the focus when the list has it; follows its card, however the list is sorted. */
const useCurrent = (cards: readonly CardSummary[], scrollTo: (index: number) => void) => {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  // Nothing is looked for until a row was focused: at ten thousand cards a search through them costs at every key.
  const index = useMemo(
    () =>
      currentId === null
        ? 0
        : Math.max(
            0,
            cards.findIndex((card) => card.id === currentId),
          ),
    [cards, currentId],
  );
  const current = cards[index]?.id ?? null;
  // Where the keys are, ahead of what is painted: a held key comes again before the focus has moved on.
  const keysAt = useRef<string | null>(null);
  const become = useCallback((cardId: string | null) => {
    keysAt.current = cardId;
    setCurrentId(cardId);
  }, []);
  const moveTo = useCallback(
    (next: number) => {
      wantsFocus.current = true;
      become(cards[next]?.id ?? null);
      scrollTo(next);
    },
    [cards, scrollTo, become],
  );
  useEffect(() => {
    const body = bodyRef.current;
    const active = document.activeElement?.closest<HTMLElement>('[data-card-id]') ?? null;
    const focused = active !== null && body?.contains(active) === true ? active : null;
    const wanted = body?.querySelector<HTMLElement>(`[data-card-id="${keysAt.current}"]`) ?? null;
    // Rows are reused: when others come into sight, the focused one may show another card all at once.
    if (!wantsFocus.current && (focused === null || focused === wanted)) return;
    if (wanted !== null) {
      wantsFocus.current = false;
      wanted.focus({ preventScroll: true });
    } else if (!wantsFocus.current) become(focused?.dataset['cardId'] ?? null);
  });
  const atKeys = useCallback(
    () =>
      Math.max(
        0,
        cards.findIndex((card) => card.id === keysAt.current),
      ),
    [cards],
  );
  return { current, atKeys, become, moveTo, bodyRef };
};

/** The list of cards: only the rows in sight exist, whatever their number. */
export const CardsTable = ({ cards, columns, view, change }: CardsTableProps): ReactElement => {
  const { t } = useTranslation('cards');
  const scrollRef = useRef<HTMLDivElement>(null);
  const selected = selectionStore((state) => state.ids);
  const words = useCellWords(columns);
  const cardsRef = useRef(cards);
  useEffect(() => {
    cardsRef.current = cards;
  }, [cards]);
  const shownIds = useCallback(() => idsOf(cardsRef.current), []);
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
  });
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index), [virtualizer]);
  const { current, atKeys, become, moveTo, bodyRef } = useCurrent(cards, scrollTo);
  // Asked for when a key is pressed: reading a height while rendering would force a layout at every keystroke.
  const pageRows = useCallback(
    () => Math.max(1, Math.floor((scrollRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1),
    [],
  );
  const onKeyDown = useRowKeys({ shownIds, at: atKeys, moveTo, pageRows });
  const rows = virtualizer.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0);
  const growing: Column = columns.includes('why') ? 'why' : 'card';
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
              style={column === growing ? undefined : { width: widthOf(column, words.format.language) }}
            />
          ))}
        </colgroup>
        <TableHead columns={columns} view={view} change={change} count={cards.length} shownIds={shownIds} />
        <Spacer height={before} />
        <tbody
          ref={bodyRef}
          onFocus={(event) => {
            const row = (event.target as HTMLElement).closest<HTMLElement>('[data-card-id]');
            if (row) become(row.dataset['cardId'] ?? null);
          }}
        >
          {/* A row that leaves above comes back below: changing its text is cheaper than making a row. */}
          {rows.map(({ index }) => {
            const summary = cards[index];
            return summary ? (
              <CardRow
                key={index % rows.length}
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
