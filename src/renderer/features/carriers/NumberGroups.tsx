import { IconChevronRight } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Registration } from '#core/model/rule.ts';
import { type NumberGroup, numberGroups } from '#core/own-numbers/number-groups.ts';
import type { OwnNumber } from '#core/own-numbers/own-numbers.ts';
import styles from './NumberGroups.module.css';

interface NumberGroupsProps {
  readonly numbers: readonly OwnNumber[];
  readonly registration: Registration;
  /** Whether something was typed for a number: the finer points open for it. */
  readonly touched: (number: OwnNumber) => boolean;
  readonly row: (number: OwnNumber) => ReactNode;
}

/** A rule's numbers by what they are about; the finer points are folded until they are asked for. */
export const NumberGroups = ({ numbers, registration, touched, row }: NumberGroupsProps): ReactElement => {
  const { t } = useTranslation('carriers');
  // As the dialog opens: a number does not jump to another group while one types it.
  const [groups] = useState(() => numberGroups(numbers, registration));
  const [alone] = useState(() => groups.length === 1);
  const [open, setOpen] = useState(() => numbers.some((number) => touched(number) && number.own === null));
  const section = (group: NumberGroup, found: readonly OwnNumber[]): ReactElement => {
    const title = t(`numbers.group.${group}`);
    if (group === 'finer' && !alone) {
      return (
        <details
          key={group}
          className={styles['finer']}
          open={open}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>
            <IconChevronRight size={14} stroke={1.75} aria-hidden="true" />
            {title} <span className="faint">{found.length}</span>
          </summary>
          {found.map(row)}
        </details>
      );
    }
    return (
      <section key={group} className={styles['group']} aria-label={title}>
        <h3 className="h2">{title}</h3>
        {found.map(row)}
      </section>
    );
  };
  return <>{groups.map(({ group, numbers: found }) => section(group, found))}</>;
};
