import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SideNote } from '../../reason/source-line.ts';

/** Where a sentence is from, one click away; dashed when nobody has said it well. */
export const SourceNote = ({ note }: { readonly note: SideNote }): ReactElement => {
  const { t } = useTranslation('reason');
  const { text, url, title, unsure } = note;
  if (url === null) return <span className={unsure ? 'est' : undefined}>{text}</span>;
  return (
    <button
      type="button"
      className={unsure ? 'link est' : 'link'}
      title={title ?? url}
      aria-label={`${text}. ${t('side.open', { title: title ?? url })}`}
      onClick={() => void window.app.openLink(url)}
    >
      {text}
    </button>
  );
};
