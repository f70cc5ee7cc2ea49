import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';
import type { LocalDate } from '#core/local-date.ts';
import { useFormat } from '../../use-format.ts';
import styles from './GuidePage.module.css';
import type { GuideSubject } from './guide-subject.ts';

type LinkKind = GuideSubject['carrier']['links'][number]['kind'] | 'way';

interface OfficialPage {
  readonly kind: LinkKind;
  readonly url: string;
  readonly checkedOn: LocalDate | null;
}

const ORDER = ['top-up', 'app', 'account', 'home', 'help', 'terms'] as const;

/** The addresses to offer, the one for renewing first; a way of its own stands before all. */
const pagesOf = ({ carrier }: GuideSubject, wayUrl: string | null): readonly OfficialPage[] => {
  const links = carrier.links
    .filter(({ url }) => url.startsWith('https:'))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(
      ({ kind, url, source }): OfficialPage => ({ kind, url, checkedOn: carrier.sources[source]?.checkedOn ?? null }),
    );
  const known = wayUrl === null || links.some(({ url }) => url === wayUrl);
  return known ? links : [{ kind: 'way', url: wayUrl, checkedOn: null }, ...links];
};

/** A QR code, always dark on white: scanners do not read the other way round. */
const QrCode = ({ url }: { readonly url: string }): ReactElement => {
  const { t } = useTranslation('guide');
  const { size, path } = useMemo(() => {
    const { data, size: width } = encode(url, { border: 2 });
    const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: width, path: cells.join('') };
  }, [url]);
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('qr', { url })}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#16201f" />
    </svg>
  );
};

/** The official addresses: each in the browser here, or on the phone by its QR code. */
export const PhoneLink = ({
  subject,
  url,
}: {
  readonly subject: GuideSubject;
  readonly url: string | null;
}): ReactElement | null => {
  const { t } = useTranslation('guide');
  const { day } = useFormat();
  const pages = pagesOf(subject, url);
  const [chosen, setChosen] = useState(url);
  const page = pages.find((one) => one.url === chosen) ?? pages[0];
  if (page === undefined) return null;
  return (
    <section aria-label={t('links.title')}>
      <div className={styles['phone']}>
        <QrCode url={page.url} />
        <div>
          <h2 className="h2">{t('onPhone')}</h2>
          <p className={styles['host']} title={page.url}>
            {new URL(page.url).host}
          </p>
          {page.checkedOn === null ? null : <p className="muted">{t('checkedOn', { day: day(page.checkedOn) })}</p>}
          <Button
            variant="default"
            size="xs"
            leftSection={<IconExternalLink size={14} stroke={1.75} aria-hidden="true" />}
            onClick={() => void window.app.openLink(page.url)}
          >
            {t('openBrowser')}
          </Button>
        </div>
      </div>
      {pages.length < 2 ? null : (
        <div className={styles['links']}>
          {pages.map(({ kind, url: address }) => (
            <button
              key={address}
              type="button"
              className="link"
              aria-pressed={address === page.url}
              onClick={() => setChosen(address)}
            >
              {t(`links.${kind}`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
};
