import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from './entries.ts';
import styles from './Palette.module.css';
import { PaletteOption } from './PaletteOption.tsx';

interface PaletteListProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly active: number;
  readonly typed: string;
  readonly pick: (entry: Entry) => void;
  readonly point: (index: number) => void;
}

/** What was found: cards first, then commands. */
export const PaletteList = ({ id, entries, active, typed, pick, point }: PaletteListProps): ReactElement => {
  const { t } = useTranslation('palette');
  const kinds = (['card', 'command'] as const).filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <div id={id} role="listbox" aria-label={t('title')} className={styles['list']}>
      {kinds.map((kind) => (
        <div key={kind}>
          <div className={styles['group']} aria-hidden="true">
            {t(kind === 'card' ? 'cards' : 'commands')}
          </div>
          {entries.map((entry, index) =>
            entry.kind === kind ? (
              <PaletteOption
                key={entry.id}
                id={`${id}-${index}`}
                entry={entry}
                active={index === active}
                onPick={() => pick(entry)}
                onPoint={() => point(index)}
              />
            ) : null,
          )}
        </div>
      ))}
      {entries.length === 0 ? <p className={styles['nothing']}>{t('nothing', { typed })}</p> : null}
    </div>
  );
};
