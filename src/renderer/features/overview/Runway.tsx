import { Button, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { runwayOf } from '#core/views/runway.ts';
import { go } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import styles from './Runway.module.css';
import { RunwayAxis } from './RunwayAxis.tsx';
import { RunwayBar, RunwayPatterns } from './RunwayBar.tsx';
import { RunwayDetail } from './RunwayDetail.tsx';
import { RunwayLegend } from './RunwayLegend.tsx';
import { RunwayTable } from './RunwayTable.tsx';
import { runwayScale } from './runway-scale.ts';

const ROWS_AT_FIRST = 12;
const ROWS_MORE = 48;
const ROW_HEIGHT = 20;
const ZOOMS = [3, 12, 24] as const;

/** Names take less room where there is little. */
const namesWidth = (width: number): number => (width < 560 ? 132 : 216);

interface Pointed {
  readonly index: number;
  readonly x: number | null;
}

const stepFocus = (event: KeyboardEvent): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = (event.target as HTMLElement).closest('li');
  const next = step === 1 ? row?.nextElementSibling : step === -1 ? row?.previousElementSibling : null;
  const link = next?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
};

const useShown = (summaries: readonly CardSummary[], most: number) =>
  useMemo(() => {
    const kept = summaries.filter(({ archived }) => !archived);
    return { cards: kept.slice(0, most), rest: Math.max(0, kept.length - most) };
  }, [summaries, most]);

/** The coming months, a bar a card, soonest first. */
export const Runway = ({ summaries }: { readonly summaries: readonly CardSummary[] }): ReactElement => {
  const { t } = useTranslation('overview');
  const { today, language } = useFormat();
  const [months, setMonths] = useState<number>(12);
  const [most, setMost] = useState(ROWS_AT_FIRST);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { cards, rest } = useShown(summaries, most);
  const runway = useMemo(() => runwayOf(cards, today, months), [cards, today, months]);
  const names = namesWidth(width);
  const scale = useMemo(() => runwayScale(runway.from, runway.to, Math.max(0, width - names)), [runway, width, names]);
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const title = t('runway.title', { count: months });
  const pointedCard = pointed === null ? undefined : byId.get(runway.rows[pointed.index]?.cardId ?? '');
  const point =
    (index: number) =>
    (event: PointerEvent<HTMLElement>): void => {
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left - names;
      setPointed({ index, x: x >= 0 ? x : null });
    };
  return (
    <section className={styles['runway']} aria-labelledby="runway-title">
      <div className={styles['head']}>
        <h2 className="h2" id="runway-title">
          {title}
        </h2>
        <SegmentedControl
          size="xs"
          className={styles['zoom'] ?? ''}
          aria-label={t('runway.zoom')}
          value={String(months)}
          onChange={(value) => setMonths(Number(value))}
          data={ZOOMS.map((count) => ({ value: String(count), label: t('runway.months', { count }) }))}
          withItemsBorders={false}
          transitionDuration={0}
        />
        <RunwayLegend rows={runway.rows} />
      </div>
      <RunwayTable cards={cards} caption={title} />
      <RunwayPatterns />
      <div ref={ref} className={styles['picture']} onPointerLeave={() => setPointed(null)}>
        {width > 0 ? (
          <>
            <RunwayAxis
              runway={runway}
              scale={scale}
              left={names}
              height={runway.rows.length * ROW_HEIGHT}
              pointedX={pointed?.x ?? null}
            />
            <ol className={styles['rows']} onKeyDown={stepFocus}>
              {runway.rows.map((row, index) => (
                <li key={row.cardId} data-card-id={row.cardId}>
                  <a
                    href={`#card-${row.cardId}`}
                    className={styles['row']}
                    style={{ gridTemplateColumns: `${names}px 1fr` }}
                    onPointerMove={point(index)}
                    onFocus={() => setPointed({ index, x: null })}
                    onBlur={() => setPointed(null)}
                    onClick={(event) => {
                      event.preventDefault();
                      go({ page: 'card', cardId: row.cardId });
                    }}
                  >
                    <span className={styles['name']} data-needs={row.needsYou || undefined}>
                      <span className="el">{row.label}</span>
                      {names > 140 ? (
                        <span className={`${styles['carrier']} el`}>{byId.get(row.cardId)?.planNames[language]}</span>
                      ) : null}
                    </span>
                    <RunwayBar row={row} scale={scale} today={today} />
                  </a>
                </li>
              ))}
            </ol>
            {pointed !== null && pointedCard ? (
              <RunwayDetail
                card={pointedCard}
                left={Math.min(names + (pointed.x ?? scale.x(today)), width - 230)}
                bottom={(runway.rows.length - pointed.index) * ROW_HEIGHT + 4}
              />
            ) : null}
          </>
        ) : null}
      </div>
      {rest > 0 ? (
        <Button size="xs" className={styles['more'] ?? ''} onClick={() => setMost(most + ROWS_MORE)}>
          {t('runway.more', { count: Math.min(rest, ROWS_MORE) })}
        </Button>
      ) : null}
    </section>
  );
};
