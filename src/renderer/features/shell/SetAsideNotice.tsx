import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetAside } from '#core/contract/app.ts';
import { useApp } from '../../app-state.ts';
import styles from './Banner.module.css';

const FileLine = ({ file }: { readonly file: SetAside }): ReactElement => {
  const { t } = useTranslation('shell');
  const why = t(`set-aside.why.${file.why}`);
  return (
    <li>
      {t('set-aside.line', { file: file.fileName, why })}{' '}
      {file.why === 'too-new' ? t('set-aside.too-new') : t(`set-aside.recovered.${file.recovered ?? 'none'}`)}
    </li>
  );
};

/** Card files that could not be read at start: what happened, what was kept, what to do next. */
export const SetAsideNotice = (): ReactElement | null => {
  const { t } = useTranslation('shell');
  const files = useApp(({ app }) => app.setAside);
  const [hidden, setHidden] = useState(false);
  if (files.length === 0 || hidden) return null;
  return (
    <section className={styles['banner']} data-tone="due" role="alert" data-notice="set-aside">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      <div className="grow">
        <h2 className={`fs13 ${styles['title']}`}>{t('set-aside.title', { count: files.length })}</h2>
        <ul className={styles['files']}>
          {files.map((file) => (
            <FileLine key={file.fileName} file={file} />
          ))}
        </ul>
        {files.some((file) => file.why !== 'too-new') ? <p>{t('set-aside.kept')}</p> : null}
      </div>
      <div className={styles['ways']}>
        <Button size="xs" onClick={() => void window.app.showDataFolder()}>
          {t('set-aside.show')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setHidden(true)}>
          {t('set-aside.hide')}
        </Button>
      </div>
    </section>
  );
};
