import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './Tiles.module.css';

export interface Tile<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly text: ReactNode;
}

interface TilesProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly tiles: readonly Tile<Value>[];
  readonly onChange: (value: Value) => void;
  /** Behind the tiles: what the choice means. */
  readonly note?: ReactNode;
  /** Narrow tiles stand three in a row. */
  readonly narrow?: boolean;
  /** Under a heading that says the same. */
  readonly hiddenLegend?: boolean;
}

/** A choice whose every answer explains itself; radio buttons underneath. */
export const Tiles = <Value extends string>(props: TilesProps<Value>): ReactElement => {
  const { legend, value, tiles, onChange, note, narrow = false, hiddenLegend = false } = props;
  const name = useId();
  return (
    <fieldset className={styles['tiles']} data-narrow={narrow || undefined}>
      <legend className={hiddenLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      <div>
        {tiles.map((tile) => (
          <label key={tile.value} className={styles['tile']}>
            <input
              type="radio"
              name={name}
              value={tile.value}
              checked={tile.value === value}
              onChange={() => onChange(tile.value)}
            />
            <b>{tile.title}</b>
            <small>{tile.text}</small>
          </label>
        ))}
      </div>
      {note}
    </fieldset>
  );
};
