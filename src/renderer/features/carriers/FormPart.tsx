import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './OwnCarrierDialog.module.css';

/** A part of the form under its heading. */
export const FormPart = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement => {
  const titleId = useId();
  return (
    <section className={styles['part']} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles['partTitle']}>
        {title}
      </h3>
      {children}
    </section>
  );
};
