import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import styles from './PdfPages.module.css';
import { textOfPage } from './pdf-document.ts';

interface PdfPageProps {
  readonly page: PDFPageProxy;
  /** Such as "Page 2 of 3". */
  readonly name: string;
  /** Of the page on the screen, in CSS pixels. */
  readonly width: number;
}

/** A page larger than this in either direction would take hundreds of megabytes to paint. */
const LARGEST_SIDE = 6000;

/** One page, painted when it comes near the view; beside the picture stands its text for screen readers. */
export const PdfPage = ({ page, name, width }: PdfPageProps): ReactElement => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [text, setText] = useState('');
  const natural = page.getViewport({ scale: 1 });
  const height = (width * natural.height) / natural.width;

  useEffect(() => {
    if (!frame.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '600px',
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (!near || !canvas.current || width <= 0) return;
    const wanted = (width * window.devicePixelRatio) / natural.width;
    const scale = Math.min(wanted, LARGEST_SIDE / Math.max(natural.width, natural.height));
    const viewport = page.getViewport({ scale });
    canvas.current.width = Math.floor(viewport.width);
    canvas.current.height = Math.floor(viewport.height);
    const painting = page.render({ canvas: canvas.current, viewport });
    // A painting that was given up for a larger one is no fault.
    painting.promise.catch(() => undefined);
    void textOfPage(page).then(setText, () => undefined);
    return () => painting.cancel();
  }, [near, page, width, natural.width, natural.height]);

  return (
    <div ref={frame} className={styles['page']} style={{ width, height }}>
      <canvas ref={canvas} role="img" aria-label={name} className="maskable" />
      <div className={styles['text']}>{text}</div>
    </div>
  );
};
