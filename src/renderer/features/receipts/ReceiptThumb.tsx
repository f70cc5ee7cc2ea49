import type { ReactElement } from 'react';
import type { ReceiptKind } from '#core/model/action.ts';
import { ReceiptPicture } from './ReceiptPicture.tsx';
import styles from './ReceiptThumb.module.css';

interface ReceiptThumbProps {
  readonly address: string;
  readonly mediaType: string;
  readonly kind: ReceiptKind;
  /** What pressing it does, for those who hear it. */
  readonly name: string;
  readonly onOpen: () => void;
}

/** A receipt in small that opens its preview. */
export const ReceiptThumb = ({ address, mediaType, kind, name, onOpen }: ReceiptThumbProps): ReactElement => (
  <button type="button" className={`${styles['thumb']} maskable`} aria-label={name} title={name} onClick={onOpen}>
    <ReceiptPicture address={address} mediaType={mediaType} kind={kind} />
  </button>
);
