import { IconExternalLink } from '@tabler/icons-react';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier, Source } from '#core/model/carrier.ts';
import { isShaky, sourceName, sourcesOf } from '../../reason/source-line.ts';
import { vintageWords } from '../../reason/vintage-words.ts';
import { useFormat } from '../../use-format.ts';
import styles from './SourceLines.module.css';

/** One source: its name, which opens it, and how far to trust it. */
export const SourceLine = ({ source, unsure }: { readonly source: Source; readonly unsure: boolean }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { t: reason } = useTranslation('reason');
  const { language, dayNear } = useFormat();
  const { url, title, kind, confidence, checkedOn, vintage } = source;
  const unproved = kind === 'unsourced';
  const name = unproved ? t('source.unproved') : sourceName(source);
  const facts = [
    ...(unproved ? [] : [t(`source.kind.${kind}`)]),
    t(`source.confidence.${confidence}`),
    t('source.checked', { on: dayNear(checkedOn) }),
    ...(vintage === null ? [] : [t('source.vintage', { vintage: vintageWords(vintage, reason, language) })]),
  ];
  return (
    <span className={styles['source']}>
      {url === null ? (
        <span className={unsure ? 'est' : undefined} title={title}>
          {name}
        </span>
      ) : (
        <button
          type="button"
          className={unsure ? 'link est' : 'link'}
          title={title}
          aria-label={t('source.open', { name, title })}
          onClick={() => void window.app.openLink(url)}
        >
          {name} <IconExternalLink size={12} stroke={1.75} aria-hidden="true" />
        </button>
      )}
      <small>{facts.join(language === 'zh-CN' ? '，' : ', ')}</small>
    </span>
  );
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
