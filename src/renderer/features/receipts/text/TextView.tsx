import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../use-format.ts';
import dialogStyles from '../ReceiptDialog.module.css';
import { decoded } from './decoded.ts';
import { type Mail, readMail } from './mail.ts';
import { readStart, type Start } from './read-start.ts';
import styles from './TextView.module.css';

interface TextViewProps {
  readonly address: string;
  readonly mediaType: string;
  readonly fileName: string;
}

/** The beginning of a file, once it is read. */
const useStart = (address: string): Start | 'broken' | null => {
  const [start, setStart] = useState<Start | 'broken' | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void readStart(address, stop.signal).then((read) => {
      if (!stop.signal.aborted) setStart(read.ok ? read.value : 'broken');
    });
    return () => stop.abort();
  }, [address]);
  return start;
};

const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const MailHead = ({ mail }: { readonly mail: Mail }): ReactElement => {
  const { t } = useTranslation('receipts');
  const format = useFormat();
  const { from, subject, sentMs, files } = mail;
  return (
    <dl className={styles['head']}>
      <Line name={t('mail.subject')}>
        <b>{subject === '' ? t('mail.none') : subject}</b>
      </Line>
      <Line name={t('mail.from')}>{from === '' ? t('mail.none') : from}</Line>
      <Line name={t('mail.sent')}>{sentMs === null ? t('mail.none') : format.instant(sentMs)}</Line>
      {files.length === 0 ? null : <Line name={t('mail.files')}>{format.list(files)}</Line>}
    </dl>
  );
};

/** A kept text or e-mail in plain words: nothing in it is followed, fetched or run. */
export const TextView = ({ address, mediaType, fileName }: TextViewProps): ReactElement | null => {
  const { t } = useTranslation('receipts');
  const start = useStart(address);
  if (start === null) return null;
  if (start === 'broken') return <p className={dialogStyles['message']}>{t('preview.broken')}</p>;
  const mail = mediaType === 'message/rfc822' ? readMail(start.bytes) : null;
  const text = mail === null ? decoded(start.bytes) : mail.text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={dialogStyles['scroll']} aria-label={t('preview.text', { name: fileName })} tabIndex={0}>
      <article className={`${styles['sheet']} maskable`}>
        {mail === null ? null : <MailHead mail={mail} />}
        <div className={styles['text']}>
          {text === '' ? <span className="faint">{t('preview.noWords')}</span> : text}
        </div>
        {start.cut ? <p className={styles['cut']}>{t('preview.cut')}</p> : null}
      </article>
    </section>
  );
};
