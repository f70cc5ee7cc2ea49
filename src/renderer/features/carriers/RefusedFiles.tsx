import { Button } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueProblem } from '#core/contract/carriers.ts';
import { ProblemList } from './ProblemList.tsx';
import styles from './RefusedFiles.module.css';
import { useRefusedFiles } from './use-refused-files.ts';

const byFile = (problems: readonly CatalogueProblem[]): ReadonlyMap<string, readonly CatalogueProblem[]> => {
  const files = new Map<string, CatalogueProblem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return files;
};

/** Carrier files that were left out, and why each; nothing when all are sound. */
export const RefusedFiles = (): ReactElement | null => {
  const { t } = useTranslation('carriers');
  const files = byFile(useRefusedFiles());
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  if (files.size === 0) return null;
  return (
    <section className={styles['refused']} aria-label={t('refused.title', { count: files.size })}>
      <div className={styles['head']}>
        <IconFileAlert size={16} stroke={1.75} aria-hidden="true" />
        <h2 className="h2">{t('refused.title', { count: files.size })}</h2>
        <span className="grow" />
        <Button size="xs" aria-expanded={open} aria-controls={bodyId} onClick={() => setOpen(!open)}>
          {open ? t('refused.hide') : t('refused.show')}
        </Button>
      </div>
      <p>{t('refused.text')}</p>
      <div id={bodyId} hidden={!open}>
        {[...files].map(([file, problems]) => (
          <div key={file} className={styles['file']}>
            <h3 className="h2">
              {file} <span>{t('refused.count', { count: problems.length })}</span>
            </h3>
            <ProblemList problems={problems} />
          </div>
        ))}
      </div>
    </section>
  );
};
