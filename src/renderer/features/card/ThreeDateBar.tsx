import { IconCircleCheck } from '@tabler/icons-react';
import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#core/deadline.ts';
import type { LocalDate } from '#core/local-date.ts';
import { formatDay, formatDayOfYear } from '../../format-day.ts';
import { useWidth } from '../../parts/use-width.ts';
import { useLanguage } from '../../use-format.ts';
import { BarDrawing } from './BarDrawing.tsx';
import { type BarBlock, barBlocks, barSentence } from './bar-blocks.ts';
import styles from './ThreeDateBar.module.css';
import { type BarTick, barGeometry } from './three-date-bar-geometry.ts';

interface ThreeDateBarProps {
  readonly deadline: Deadline;
  readonly since: LocalDate | null;
  readonly today: LocalDate;
  /** Claimed, not seen: drawn soft and dashed. */
  readonly claimed: boolean;
  /** Put away: its dates are told and do not press. */
  readonly quiet: boolean;
}

const Block = ({ block }: { readonly block: BarBlock }): ReactElement => {
  const language = useLanguage();
  return (
    <>
      <dt className={styles['label']}>{block.label}</dt>
      <dd className={styles['date']}>
        <span className={block.unsure ? 'est' : undefined}>
          {block.day === null ? '' : formatDay(block.day, language)}
        </span>
      </dd>
      <dd className={styles['says']}>
        {block.lead === null ? null : (
          <>
            <b className={`num ${block.urgent ? styles['due'] : ''}`}>
              {block.lead}
              {language === 'zh-CN' ? '，' : ','}
            </b>
            {/* Outside, since a space that may not break leaves no place to break at. */}
            {language === 'zh-CN' ? '' : ' '}
          </>
        )}
        {block.seen ? (
          <span className="num">
            <IconCircleCheck size={14} stroke={1.75} aria-hidden="true" className={styles['tick'] ?? ''} />
            {block.text}
          </span>
        ) : (
          block.text
        )}
      </dd>
    </>
  );
};

const placeOf = (tick: BarTick, before: number): CSSProperties =>
  tick.side === 'left'
    ? {
        left: before === 0 ? 0 : before + 12,
        width: tick.x - 12 - (before === 0 ? 0 : before + 12),
        textAlign: 'right',
      }
    : { left: tick.x + 12, width: tick.room };

const Blocks = ({ blocks, ticks }: { blocks: readonly BarBlock[]; ticks: readonly BarTick[] }): ReactElement => (
  <div className={styles['blocks']}>
    {ticks
      .filter((tick, at) => tick.side === 'left' || at === 0 || ticks[at - 1]?.x !== tick.x)
      .map((tick) => (
        <i key={tick.kind} className={styles['tick-line']} style={{ left: tick.x }} />
      ))}
    {blocks.map((block) => {
      const at = ticks.findIndex(({ kind }) => kind === block.kind);
      const tick = ticks[at];
      if (!tick) return null;
      const before = ticks[at - 1]?.x ?? 0;
      return (
        <dl key={block.kind} className={styles['block']} style={placeOf(tick, before)} data-date={block.kind}>
          <Block block={block} />
        </dl>
      );
    })}
  </div>
);

/** The three dates of a number on one bar. In a narrow window the dates stand below it as a list. */
export const ThreeDateBar = ({ deadline, since, today, claimed, quiet }: ThreeDateBarProps): ReactElement | null => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const [place, width] = useWidth<HTMLDivElement>();
  const { activeUntil, receiveUntil, lostOn } = deadline;
  if (activeUntil === null) return null;
  const words = { t, reason, language };
  const blocks = barBlocks(deadline, today, words).map((block) => (quiet ? { ...block, urgent: false } : block));
  const geometry = barGeometry({ since, today, activeUntil, receiveUntil, lostOn }, width);
  return (
    <div ref={place} className={styles['bar']}>
      {width === 0 ? null : (
        <BarDrawing
          geometry={geometry}
          name={barSentence(blocks, today, words)}
          todayLabel={t('bar.todayMark', { day: formatDayOfYear(today, language) })}
          activeUnsure={claimed || deadline.certainty.activeUntil === 'estimate'}
          lostUnsure={deadline.certainty.lostOn === 'estimate'}
          stop={deadline.binding?.kind === 'hard-stop'}
        />
      )}
      {width >= 640 ? (
        <Blocks blocks={blocks} ticks={geometry.ticks} />
      ) : (
        <div className={styles['list']}>
          {blocks.map((block) => (
            <dl key={block.kind} data-date={block.kind}>
              <Block block={block} />
            </dl>
          ))}
        </div>
      )}
    </div>
  );
};
