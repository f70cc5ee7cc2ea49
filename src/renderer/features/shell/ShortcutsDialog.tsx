import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog, useApp } from '../../app-state.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import styles from './ShortcutsDialog.module.css';

type Row = readonly [keys: readonly string[], meaning: string];

const KeyList = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }): ReactElement => (
  <section>
    <h3 className="h2">{title}</h3>
    <dl className={styles['list']}>
      {rows.map(([keys, meaning]) => (
        <div key={meaning} className={styles['row']}>
          <dt>{meaning}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key} className={styles['key']}>
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** All keys, listed under "?". */
export const ShortcutsDialog = (): ReactElement => {
  const { t } = useTranslation('shell');
  useFocusBack();
  const platform = useApp(({ app }) => app.platform);
  const command = platform === 'darwin' ? '⌘' : t('key.ctrl');
  const up = t('key.up');
  const down = t('key.down');
  const shift = t('key.shift');
  const everywhere: readonly Row[] = [
    [[command, 'K'], t('shortcuts.palette')],
    [['N'], t('shortcuts.add')],
    [['R'], t('shortcuts.record')],
    [[command, 'Z'], t('shortcuts.undo')],
    [[command, '1–6'], t('shortcuts.pages')],
    [[t('key.alt'), '←'], t('shortcuts.back')],
    [[command, '+ − 0'], t('shortcuts.zoom')],
    [['Esc'], t('shortcuts.close')],
    [['?'], t('shortcuts.help')],
  ];
  const inLists: readonly Row[] = [
    [['/'], t('shortcuts.search')],
    [[up, down], t('shortcuts.move')],
    [[t('key.enter')], t('shortcuts.open')],
    [[t('key.space')], t('shortcuts.select')],
    [[shift, `${up} ${down}`], t('shortcuts.range')],
    [[command, 'A'], t('shortcuts.all')],
  ];
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t('shortcuts.title')}
      size={720}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={styles['columns']}>
        <KeyList title={t('shortcuts.everywhere')} rows={everywhere} />
        <KeyList title={t('shortcuts.in-lists')} rows={inLists} />
      </div>
    </Modal>
  );
};
