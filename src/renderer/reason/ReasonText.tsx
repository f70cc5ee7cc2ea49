import { Fragment, type ReactElement } from 'react';
import type { Piece } from './pieces.ts';

/** A day or an amount, such as 20 Sep 2027: it stays on one line. */
const ONE_WORD = 12;

/** A sentence of the reason, its product and day set strong. */
export const ReasonText = ({ pieces }: { readonly pieces: readonly Piece[] }): ReactElement => (
  <>
    {pieces.map(({ text, strong }, at) => {
      const key = `${at} ${text}`;
      if (!strong) return <Fragment key={key}>{text}</Fragment>;
      return (
        <b key={key} className={text.length <= ONE_WORD ? 'num' : undefined}>
          {text}
        </b>
      );
    })}
  </>
);
