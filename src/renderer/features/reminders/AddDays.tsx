import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayChipFailure, readDays } from './day-chips.ts';
import styles from './Panels.module.css';

interface AddDaysProps {
  /** The name of the list that it adds to. */
  readonly list: string;
  readonly known: readonly number[];
  readonly least: 0 | 1;
  readonly onAdd: (days: number) => void;
}

const AddButton = ({
  list,
  isBack,
  onOpen,
}: {
  readonly list: string;
  /** The field was closed just now, and the focus comes back. */
  readonly isBack: boolean;
  readonly onOpen: () => void;
}): ReactElement => {
  const { t } = useTranslation('reminders');
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) ref.current?.focus();
  }, [isBack]);
  return (
    <li>
      <Button
        ref={ref}
        size="xs"
        variant="subtle"
        data-add
        aria-label={`${t('policy.add')}: ${list}`}
        leftSection={<IconPlus size={14} stroke={1.75} aria-hidden="true" />}
        onClick={onOpen}
      >
        {t('policy.add')}
      </Button>
    </li>
  );
};

/** The last chip: a button that becomes a field for a number of days. Enter adds, Esc gives up. */
export const AddDays = ({ list, known, least, onAdd }: AddDaysProps): ReactElement => {
  const { t } = useTranslation('reminders');
  const [typed, setTyped] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const [failure, setFailure] = useState<DayChipFailure | null>(null);
  const problemId = useId();
  const show = (text: string | null): void => {
    setTyped(text);
    setFailure(null);
    setWasOpen(true);
  };
  if (typed === null) return <AddButton list={list} isBack={wasOpen} onOpen={() => show('')} />;
  const add = (): void => {
    const read = readDays(typed, known, least);
    if (!read.ok) {
      setFailure(read.failure);
      return;
    }
    onAdd(read.value);
    show(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add();
    if (event.key === 'Escape') show(null);
  };
  return (
    <li>
      <div className={styles['adding']}>
        <TextInput
          aria-label={t('policy.add-label', { list })}
          aria-describedby={failure === null ? undefined : problemId}
          error={failure !== null}
          size="xs"
          w={64}
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFailure(null);
          }}
          onKeyDown={onKeyDown}
        />
        <Button size="xs" onClick={add}>
          {t('policy.add-save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => show(null)}>
          {t('policy.add-cancel')}
        </Button>
      </div>
      {failure === null ? null : (
        <p className={styles['problem']} id={problemId} role="alert">
          {t(`policy.add-${failure.kind}`, { least })}
        </p>
      )}
    </li>
  );
};
