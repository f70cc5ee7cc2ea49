import { type ReactElement, useState } from 'react';
import type { ReceiptKind } from '#core/model/action.ts';

interface ReceiptPictureProps {
  readonly address: string;
  readonly mediaType: string;
  readonly kind: ReceiptKind;
}

const SHEET = 'M24 11h10M24 15h16M24 19h16M24 23h12';
const BUBBLE = 'M12 10h34a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H20l-6 5v-5h-2a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z';

/** Drawn for files that have no picture of their own. */
const Drawn = ({ kind }: { readonly kind: ReceiptKind }): ReactElement => (
  <svg viewBox="0 0 64 44" width="100%" height="100%" aria-hidden="true">
    <rect width="64" height="44" fill="var(--sub)" />
    {kind === 'operator-sms' ? (
      <>
        <path d={BUBBLE} fill="var(--bg)" stroke="var(--line2)" />
        <path d="M15 17h28M15 22h20" stroke="var(--field)" strokeWidth={1.5} />
      </>
    ) : (
      <>
        <rect x={20} y={5} width={24} height={39} fill="var(--bg)" stroke="var(--line2)" />
        <path d={SHEET} stroke="var(--line2)" strokeWidth={1.5} />
        <path d="M24 30h16" stroke="var(--accent)" strokeWidth={2.5} />
      </>
    )}
  </svg>
);

/** A small picture of a receipt: the image itself, or a drawing for a PDF and for what cannot be shown. */
export const ReceiptPicture = ({ address, mediaType, kind }: ReceiptPictureProps): ReactElement => {
  const [broken, setBroken] = useState(false);
  if (broken || !mediaType.startsWith('image/')) return <Drawn kind={kind} />;
  return <img src={address} alt="" loading="lazy" decoding="async" onError={() => setBroken(true)} />;
};
