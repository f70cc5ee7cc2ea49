import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfPage } from './PdfPage.tsx';
import styles from './PdfPages.module.css';
import { type OpenPdf, openPdf, type PdfFailure } from './pdf-document.ts';

interface PdfPagesProps {
  readonly address: string;
  readonly fileName: string;
  /** 1 fits the width; 2 twice that. */
  readonly zoom: number;
}

const MARGIN = 32;

/** A long document must be scrolled with the keyboard as well, and nothing inside it takes the focus. */
const FOCUSABLE = { tabIndex: 0 };

/** A kept PDF, its pages one under the other. */
export const PdfPages = ({ address, fileName, zoom }: PdfPagesProps): ReactElement => {
  const { t } = useTranslation('receipts');
  const scroll = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [failure, setFailure] = useState<PdfFailure | null>(null);

  useEffect(() => {
    const leave = new AbortController();
    setPdf(null);
    setFailure(null);
    void openPdf(address, leave.signal).then((opened) => {
      if (leave.signal.aborted) return;
      if (opened.ok) setPdf(opened.value);
      else setFailure(opened.failure);
    });
    return () => leave.abort();
  }, [address]);

  useEffect(() => {
    if (!scroll.current) return;
    const measure = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    measure.observe(scroll.current);
    return () => measure.disconnect();
  }, []);

  const pages = pdf?.pages ?? [];
  return (
    <section
      ref={scroll}
      className={styles['scroll']}
      aria-label={t('preview.of', { name: fileName })}
      aria-busy={!pdf && !failure}
      {...FOCUSABLE}
    >
      {failure && (
        <p className={styles['message']}>{t(failure.kind === 'locked' ? 'preview.locked' : 'preview.broken')}</p>
      )}
      {pages.map((page, index) => (
        <PdfPage
          key={page.pageNumber}
          page={page}
          name={t('preview.page', { page: index + 1, pages: pages.length })}
          width={Math.max(0, (width - MARGIN) * zoom)}
        />
      ))}
    </section>
  );
};
