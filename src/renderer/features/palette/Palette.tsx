import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { appStore, closeDialog, go, openDialog, useApp } from '../../app-state.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMANDS } from '../shell/commands.ts';
import { cardEntries, commandEntries, type Entry } from './entries.ts';
import { dropKeysAhead, keysAheadStore } from './keys-ahead.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';

export interface PaletteProps {
  /** `run` opens cards and runs commands; `choose` asks for the card that was renewed. */
  readonly mode: 'run' | 'choose';
}

const close = (): void => {
  appStore.setState({ paletteOpen: false });
};

const choose = (entry: Entry, mode: PaletteProps['mode']): void => {
  if (mode === 'choose') {
    if (entry.kind === 'card') openDialog({ kind: 'record', cardIds: [entry.id], prefill: null });
    return;
  }
  close();
  if (entry.kind === 'card') go({ page: 'card', cardId: entry.id });
  else COMMANDS[entry.command]();
};

const useEntriesOf = (mode: PaletteProps['mode']): ((typed: string) => readonly Entry[]) => {
  const { t } = useTranslation('palette');
  const summaries = useApp((model) => model.summaries);
  return useCallback(
    (typed: string) => {
      if (mode === 'choose') return cardEntries(summaries, typed, 40);
      const cards = cardEntries(summaries, typed, typed.trim() === '' ? 5 : 12);
      return [...cards, ...commandEntries(t, typed)];
    },
    [mode, summaries, t],
  );
};

/** Takes over what was typed before the field had the focus, and what Enter after it meant. */
const useKeysAhead = (typed: string, setTyped: (text: string) => void, enter: (text: string) => void): void => {
  const ahead = keysAheadStore();
  useEffect(() => {
    if (ahead.text === '' && !ahead.enter) return;
    dropKeysAhead();
    const whole = typed + ahead.text;
    setTyped(whole);
    if (ahead.enter) enter(whole);
  }, [ahead, typed, setTyped, enter]);
};

const nextIndex = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return null;
};

interface FieldProps {
  readonly label: string;
  readonly mode: PaletteProps['mode'];
  readonly listId: string;
  /** The option that Enter takes. */
  readonly active: string | undefined;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const Field = ({ label, mode, listId, active, typed, onType, onKeyDown }: FieldProps): ReactElement => {
  const { t } = useTranslation('palette');
  return (
    <div className={styles['field']} data-palette>
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      <input
        data-autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active}
        aria-autocomplete="list"
        aria-label={label}
        placeholder={t(mode === 'choose' ? 'choose-hint' : 'hint')}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
};

/** Ctrl/Cmd+K: finds any card by any text and runs any command; also asks which card a renewal is for. */
export const Palette = ({ mode }: PaletteProps): ReactElement => {
  const { t } = useTranslation('palette');
  useFocusBack();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const entriesOf = useEntriesOf(mode);
  const shown = useDeferredValue(typed);
  const entries = useMemo(() => entriesOf(shown), [entriesOf, shown]);
  useKeysAhead(typed, setTyped, (text) => {
    const [first] = entriesOf(text);
    if (first) choose(first, mode);
  });
  const listId = useId();
  const at = Math.min(active, Math.max(0, entries.length - 1));
  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = nextIndex(event.key, at, entries.length);
    // Who types fast and presses Enter means what was typed, not what the list still shows.
    const entry = shown === typed ? entries[at] : entriesOf(typed)[0];
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && entry) choose(entry, mode);
    else return;
    event.preventDefault();
  };
  const label = t(mode === 'choose' ? 'choose' : 'title');
  return (
    <Modal
      opened
      onClose={mode === 'choose' ? closeDialog : close}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size={560}
      padding={0}
      title={label}
      classNames={{ header: mode === 'choose' ? (styles['title'] ?? '') : 'visually-hidden' }}
    >
      <Field
        label={label}
        mode={mode}
        listId={listId}
        active={entries.length > 0 ? `${listId}-${at}` : undefined}
        typed={typed}
        onKeyDown={onKeyDown}
        onType={(text) => {
          setTyped(text);
          setActive(0);
        }}
      />
      <p className="visually-hidden" role="status">
        {t('results', { count: entries.length })}
      </p>
      <PaletteList
        id={listId}
        entries={entries}
        active={at}
        typed={typed}
        pick={(entry) => choose(entry, mode)}
        point={setActive}
      />
    </Modal>
  );
};
