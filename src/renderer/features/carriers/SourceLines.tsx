import { IconExternalLink } from '@tabler/icons-react';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier, Source } from '#core/model/carrier.ts';
import { isShaky, sourceName, sourcesOf } from '../../reason/source-line.ts';
import { vintageWords } from '../../reason/vintage-words.ts';
import { useFormat } from '../../use-format.ts';
import styles from './SourceLines.module.css';

interface SourceLineProps {
  readonly source: Source;
  readonly unsure: boolean;
}

/** A source by its name, which opens it. */
const SourceLink = ({ source, unsure }: SourceLineProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const { url, title, kind } = source;
  const name = kind === 'unsourced' ? t('source.unproved') : sourceName(source);
  if (url === null) {
    return (
      <span className={unsure ? 'est' : undefined} title={title}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={unsure ? 'link est' : 'link'}
      title={title}
      aria-label={t('source.open', { name, title })}
      onClick={() => void window.app.openLink(url)}
    >
      {name} <IconExternalLink size={12} stroke={1.75} aria-hidden="true" />
    </button>
  );
};

/** One source: its name, which opens it, and how far to trust it. */
export const SourceLine = ({ source, unsure }: SourceLineProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const { t: reason } = useTranslation('reason');
  const { language, dayNear } = useFormat();
  const { kind, confidence, checkedOn, vintage } = source;
  const unproved = kind === 'unsourced';
  const facts = [
    ...(unproved ? [] : [t(`source.kind.${kind}`)]),
    t(`source.confidence.${confidence}`),
    t('source.checked', { on: dayNear(checkedOn) }),
    ...(vintage === null ? [] : [t('source.vintage', { vintage: vintageWords(vintage, reason, language) })]),
  ];
  return (
    <span className={styles['source']}>
      <SourceLink source={source} unsure={unsure} />
      <small>{facts.join(language === 'zh-CN' ? '，' : ', ')}</small>
    </span>
  );
};

type BestSourceProps = Pick<SourceLinesProps, 'carrier' | 'sources'>;

/** The most trusted source of a statement, in the line that speaks of it. */
export const BestSource = ({ carrier, sources }: BestSourceProps): ReactElement | null => {
  const known = sourcesOf(carrier, sources);
  const [best] = known;
  return best === undefined ? null : <SourceLink source={best} unsure={isShaky(known)} />;
};

interface SourceLinesProps {
  readonly carrier: Carrier;
  readonly sources: readonly string[];
  /** What they prove, for readers who do not see where they stand. */
  readonly about: string;
}

/** What a statement stands on, the most trusted source first; the others one click away. */
export const SourceLines = ({ carrier, sources, about }: SourceLinesProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const [open, setOpen] = useState(false);
  const listId = useId();
  const known = sourcesOf(carrier, sources);
  const unsure = isShaky(known);
  const [best, ...others] = known;
  if (!best) return <span className={`${styles['none']} est`}>{t('source.none')}</span>;
  const more = open ? t('source.fewer') : t('source.more', { count: others.length });
  return (
    <div className={styles['lines']}>
      <ul id={listId}>
        {(open ? known : [best]).map((source) => (
          <li key={`${source.url}${source.title}`}>
            <SourceLine source={source} unsure={unsure} />
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={open}
          aria-controls={listId}
          aria-label={t('source.moreOf', { more, what: about })}
          onClick={() => setOpen(!open)}
        >
          {more}
        </button>
      )}
    </div>
  );
};
