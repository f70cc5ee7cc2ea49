import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useMemo, useState } from 'react';
import type { CardSummary } from '#core/views/card-summary.ts';
import type { Runway, RunwayRow } from '#core/views/runway.ts';
import { go } from '../../app-state.ts';
import { shortCarrier } from '../../parts/line-name.ts';
import { useLanguage } from '../../use-format.ts';
import styles from './Runway.module.css';
import { RunwayAxis } from './RunwayAxis.tsx';
import { RunwayBar } from './RunwayBar.tsx';
import { DETAIL_WIDTH, RunwayDetail } from './RunwayDetail.tsx';
import { type RunwayScale, runwayScale } from './runway-scale.ts';

const ROW_HEIGHT = 20;
const NARROW = 560;

/** Names take less room where there is little; then the carrier is left to the card's page. */
const namesWidth = (width: number): number => (width < NARROW ? 132 : 216);

interface Pointed {
  readonly index: number;
  /** Where on the bars; null when focused by key. */
  readonly x: number | null;
}

const rowFor = (key: string, row: Element): Element | null | undefined => {
  switch (key) {
    case 'ArrowDown':
      return row.nextElementSibling;
    case 'ArrowUp':
      return row.previousElementSibling;
    case 'Home':
      return row.parentElement?.firstElementChild;
    case 'End':
      return row.parentElement?.lastElementChild;
    default:
      return null;
  }
};

const stepFocus = (event: KeyboardEvent): void => {
  const row = (event.target as HTMLElement).closest('li');
  const next = row && rowFor(event.key, row);
  const link = next?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
};

interface RowProps {
  readonly row: RunwayRow;
  readonly card: CardSummary;
  readonly scale: RunwayScale;
  readonly names: number;
  readonly today: Runway['today'];
  readonly onPoint: (x: number | null) => void;
  readonly onLeave: () => void;
}

const Row = ({ row, card, scale, names, today, onPoint, onLeave }: RowProps): ReactElement => {
  const carrier = shortCarrier(card, useLanguage());
  const point = (event: PointerEvent<HTMLElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - names;
    onPoint(x >= 0 ? x : null);
  };
  return (
    <a
      href={`#card-${card.id}`}
      className={styles['row']}
      style={{ gridTemplateColumns: `${names}px 1fr` }}
      onPointerMove={point}
      onFocus={() => onPoint(null)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
      onClick={(event) => {
        event.preventDefault();
        go({ page: 'card', cardId: card.id });
      }}
    >
      <span className={styles['name']} data-needs={row.needsYou || undefined}>
        <span className="el" title={row.label}>
          {row.label}
        </span>
        {names > NARROW / 4 ? (
          <span className={`${styles['carrier']} el`} title={carrier}>
            {carrier}
          </span>
        ) : null}
      </span>
      <RunwayBar row={row} scale={scale} today={today} />
    </a>
  );
};

interface RunwayPictureProps {
  readonly runway: Runway;
  readonly cards: readonly CardSummary[];
}

/** The bars with their axis; each row leads to its card, and shows its dates when pointed at or focused. */
export const RunwayPicture = ({ runway, cards }: RunwayPictureProps): ReactElement => {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const names = namesWidth(width);
  const scale = useMemo(() => runwayScale(runway.from, runway.to, Math.max(0, width - names)), [runway, width, names]);
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const { rows, today } = runway;
  const shown = pointed === null ? undefined : byId.get(rows[pointed.index]?.cardId ?? '');
  const leave = (): void => setPointed(null);
  return (
    <div ref={ref} className={styles['picture']} onPointerLeave={leave}>
      {width === 0 ? null : (
        <>
          <RunwayAxis
            runway={runway}
            scale={scale}
            left={names}
            height={rows.length * ROW_HEIGHT}
            pointedX={pointed?.x ?? null}
          />
          <ol className={styles['rows']} onKeyDown={stepFocus}>
            {rows.map((row, index) => {
              const card = byId.get(row.cardId);
              const onPoint = (x: number | null): void => setPointed({ index, x });
              return card ? (
                <li key={row.cardId} data-card-id={row.cardId}>
                  <Row {...{ row, card, scale, names, today, onPoint }} onLeave={leave} />
                </li>
              ) : null;
            })}
          </ol>
          {pointed !== null && shown ? (
            <RunwayDetail
              card={shown}
              left={Math.min(names + (pointed.x ?? scale.x(today)), width - DETAIL_WIDTH)}
              bottom={(rows.length - pointed.index) * ROW_HEIGHT + 4}
            />
          ) : null}
        </>
      )}
    </div>
  );
};
