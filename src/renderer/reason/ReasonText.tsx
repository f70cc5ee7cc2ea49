import { Fragment, type ReactElement } from 'react';
import type { Piece } from './pieces.ts';

/** A sentence of the reason, its product and day set strong. */
export const ReasonText = ({ pieces }: { readonly pieces: readonly Piece[] }): ReactElement => (
  <>
    {pieces.map(({ text, strong }, at) => {
      const key = `${at} ${text}`;
      return strong ? <b key={key}>{text}</b> : <Fragment key={key}>{text}</Fragment>;
    })}
  </>
);
