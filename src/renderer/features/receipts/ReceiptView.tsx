import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ReceiptDialog.module.css';

/** The PDF reader is large, and most receipts are pictures. */
const PdfPages = lazy(() => import('./pdf/PdfPages.tsx').then(({ PdfPages }) => ({ default: PdfPages })));

/** Mails are taken apart by a good deal of code, and few receipts are mails. */
const TextView = lazy(() => import('./text/TextView.tsx').then(({ TextView }) => ({ default: TextView })));

interface ReceiptViewProps {
  readonly address: string;
  readonly mediaType: string;
  readonly fileName: string;
  /** 1 shows the whole picture; 2 twice that. */
  readonly zoom: number;
}

/** A kept file as large as there is room: images and PDF with zoom, texts and mails as words. */
export const ReceiptView = ({ address, mediaType, fileName, zoom }: ReceiptViewProps): ReactElement => {
  const { t } = useTranslation('receipts');
  const [broken, setBroken] = useState(false);
  if (broken) return <p className={styles['message']}>{t('preview.broken')}</p>;
  if (mediaType === 'application/pdf') {
    return (
      <Suspense fallback={null}>
        <PdfPages address={address} fileName={fileName} zoom={zoom} />
      </Suspense>
    );
  }
  if (mediaType === 'text/plain' || mediaType === 'message/rfc822') {
    return (
      <Suspense fallback={null}>
        <TextView address={address} mediaType={mediaType} fileName={fileName} />
      </Suspense>
    );
  }
  if (!mediaType.startsWith('image/')) return <p className={styles['message']}>{t('preview.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles['scroll']} aria-label={t('preview.of', { name: fileName })} tabIndex={0}>
      <div className={styles['sized']} style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}>
        <img
          src={address}
          alt={t('preview.of', { name: fileName })}
          onError={() => setBroken(true)}
          className="maskable"
        />
      </div>
    </section>
  );
};
