import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';
import { useFormat } from '../../use-format.ts';
import styles from './GuidePage.module.css';
import type { GuideSubject } from './guide-subject.ts';

/** The official link that fits best: where one tops up, else the account, else the home page. */
const linkOf = ({ carrier }: GuideSubject): GuideSubject['carrier']['links'][number] | null =>
  (['top-up', 'app', 'account', 'home', 'help'] as const)
    .flatMap((kind) => carrier.links.filter((link) => link.kind === kind))
    .find(({ url }) => url.startsWith('https:')) ?? null;

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

/** The official address: in the browser here, or on the phone by its QR code. */
export const PhoneLink = ({
  subject,
  url,
}: {
  readonly subject: GuideSubject;
  readonly url: string | null;
}): ReactElement | null => {
  const { t } = useTranslation('guide');
  const { day } = useFormat();
  const link = linkOf(subject);
  const address = url ?? link?.url ?? null;
  if (address === null) return null;
  const checkedOn = link === null ? null : (subject.carrier.sources[link.source]?.checkedOn ?? null);
  return (
    <section className={styles['phone']}>
      <QrCode url={address} />
      <div>
        <h2 className="h2">{t('onPhone')}</h2>
        <p className="muted">{new URL(address).host}</p>
        {checkedOn === null ? null : <p className="muted">{t('checkedOn', { day: day(checkedOn) })}</p>}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconExternalLink size={14} stroke={1.75} aria-hidden="true" />}
          onClick={() => void window.app.openLink(address)}
        >
          {t('openBrowser')}
        </Button>
      </div>
    </section>
  );
};
