import { Button } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DialogFrame.module.css';
import type { Leaving } from './use-leaving.ts';

/** In place of the buttons: whether what was filled in may go. Staying has the focus, so that Enter loses nothing. */
export const LeaveQuestion = ({ leaving }: { readonly leaving: Leaving }): ReactElement => {
  const { t } = useTranslation('shell');
  const id = useId();
  return (
    <div
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      className={styles['question']}
    >
      <p className="grow">
        <b id={`${id}title`}>{t('leave.title')}</b> <span id={`${id}text`}>{t('leave.text')}</span>
      </p>
      <Button onClick={leaving.discard}>{t('leave.discard')}</Button>
      <Button variant="filled" autoFocus data-autofocus onClick={leaving.stay}>
        {t('leave.stay')}
      </Button>
    </div>
  );
};
