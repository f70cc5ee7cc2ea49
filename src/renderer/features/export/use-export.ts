import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exported, ExportFormat } from '#core/contract/export.ts';
import { useLanguage } from '../../use-format.ts';
import { tableWords } from './table-words.ts';

const ASK_MS = 150;

type Progress = { readonly done: number; readonly total: number } | null;

/** Asks how far it is while it is on its way: main announces changes only. */
const useProgress = (writing: boolean): Progress => {
  const [progress, setProgress] = useState<Progress>(null);
  useEffect(() => {
    if (!writing) return;
    const timer = setInterval(() => void window.app.exportProgress().then(setProgress), ASK_MS);
    return () => {
      clearInterval(timer);
      setProgress(null);
    };
  }, [writing]);
  return progress;
};

/** Writing cards to a file: how far it is, what came of it. Leaving the dialog stops it. */
export const useExport = () => {
  const { t } = useTranslation('export');
  const { t: shell } = useTranslation('shell');
  const language = useLanguage();
  const [writing, setWriting] = useState(false);
  const [exported, setExported] = useState<Exported | null>(null);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  useEffect(() => () => void window.app.stopExport(), []);
  const write = async (cardIds: readonly string[], format: ExportFormat['format']): Promise<void> => {
    if (writing) return;
    setWriting(true);
    setFailure(null);
    const words = tableWords(t, shell, language);
    try {
      const reply = await window.app.exportCards(cardIds, format === 'csv' ? { format, words } : { format });
      if (reply.ok) setExported(reply.value);
      // Whoever closes the system's dialog knows that nothing was written.
      else if (reply.failure.kind !== 'cancelled') setFailure(reply.failure);
    } finally {
      setWriting(false);
    }
  };
  return { writing, progress: useProgress(writing), exported, failure, write };
};
