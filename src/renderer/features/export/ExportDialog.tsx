import { Button, Progress, Radio } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exported, ExportFormat } from '#core/contract/export.ts';
import { closeDialog, type DialogRequest, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import styles from './ExportDialog.module.css';
import { useExport } from './use-export.ts';

const FORMATS = ['csv', 'json'] as const satisfies readonly ExportFormat['format'][];
type Scope = 'chosen' | 'all';

interface FieldsProps {
  readonly chosen: number;
  readonly all: number;
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  readonly format: ExportFormat['format'];
  readonly setFormat: (format: ExportFormat['format']) => void;
}

const Fields = ({ chosen, all, scope, setScope, format, setFormat }: FieldsProps): ReactElement => {
  const { t } = useTranslation('export');
  const masking = useApp(({ app }) => app.settings.masking);
  return (
    <div className={styles['body']}>
      {chosen === 0 ? null : (
        <Radio.Group
          label={t('which')}
          value={scope}
          onChange={(value) => setScope(value === 'all' ? 'all' : 'chosen')}
        >
          <div className={styles['choices']}>
            <Radio value="chosen" label={t('chosen', { count: chosen })} />
            <Radio value="all" label={t('all', { count: all })} />
          </div>
        </Radio.Group>
      )}
      <Radio.Group label={t('what')} value={format} onChange={(value) => setFormat(value === 'json' ? 'json' : 'csv')}>
        <div className={styles['choices']}>
          {FORMATS.map((one) => (
            <Radio key={one} value={one} label={t(`format.${one}`)} description={t(`about.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      <ul className={styles['facts']}>
        <li>{masking ? t('masking') : t('numbers')}</li>
        <li>{t('secrets')}</li>
      </ul>
    </div>
  );
};

const Done = ({ exported }: { readonly exported: Exported }): ReactElement => {
  const { t } = useTranslation('export');
  const { t: shell } = useTranslation('shell');
  return (
    <DialogFrame
      title={t('title')}
      width={520}
      onClose={closeDialog}
      onSave={closeDialog}
      footer={
        <>
          <span className="grow" />
          <Button onClick={() => void window.app.showExport()}>{t('folder')}</Button>
          <Button variant="filled" data-autofocus onClick={closeDialog}>
            {shell('close')}
          </Button>
        </>
      }
    >
      <p className={styles['done']} role="status">
        <IconCircleCheck size={20} stroke={1.75} aria-hidden="true" />
        {t('done', { count: exported.cards, fileName: exported.fileName })}
      </p>
    </DialogFrame>
  );
};

const Writing = ({ done, total }: { readonly done: number; readonly total: number }): ReactElement => {
  const { t } = useTranslation('export');
  const said = t('writing', { done, total });
  return (
    <>
      <Progress className="grow" value={(100 * done) / Math.max(1, total)} aria-label={said} />
      <span className="fs12 muted num" role="status">
        {said}
      </span>
      <Button onClick={() => void window.app.stopExport()}>{t('stop')}</Button>
    </>
  );
};

/** Writes cards to a file of the person's choice: a table for people, or whole documents. */
export const ExportDialog = ({
  request,
}: {
  readonly request: Extract<DialogRequest, { readonly kind: 'export' }>;
}): ReactElement => {
  const { t } = useTranslation('export');
  const summaries = useApp((model) => model.summaries);
  const [scope, setScope] = useState<Scope>(request.cardIds.length > 0 ? 'chosen' : 'all');
  const [format, setFormat] = useState<ExportFormat['format']>('csv');
  const { writing, progress, exported, failure, write } = useExport();
  if (exported !== null) return <Done exported={exported} />;
  const save = (): void => void write(scope === 'chosen' ? request.cardIds : summaries.map(({ id }) => id), format);
  return (
    <DialogFrame
      title={t('title')}
      width={520}
      onClose={closeDialog}
      onSave={save}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        progress === null ? (
          <DialogButtons saveLabel={t('save')} ready saving={writing} onSave={save} />
        ) : (
          <Writing {...progress} />
        )
      }
    >
      <Fields
        chosen={request.cardIds.length}
        all={summaries.length}
        scope={scope}
        setScope={setScope}
        format={format}
        setFormat={setFormat}
      />
    </DialogFrame>
  );
};
