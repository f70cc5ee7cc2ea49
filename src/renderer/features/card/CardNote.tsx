import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../../app-state.ts';
import type { CardView } from './card-view.ts';
import styles from './SimFacts.module.css';

/** What the person noted about the card, and the way to change it. */
export const CardNote = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const { note } = view.card.details;
  return (
    <section>
      <h2 className="h2">{t('note.title')}</h2>
      {note === '' ? null : <p className={styles['note']}>{note}</p>}
      <button type="button" className="link" onClick={() => openDialog({ kind: 'edit-card', cardId: view.card.id })}>
        {note === '' ? t('note.add') : t('note.edit')}
      </button>
    </section>
  );
};
