import { Button, Popover, TextInput } from '@mantine/core';
import { IconPlus, IconTag, IconX } from '@tabler/icons-react';
import { type FormEvent, type ReactElement, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanTags } from '#core/changes/tags.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { KEEPS_FOCUS } from '../../theme.ts';
import { changeTags } from './bulk-changes.ts';
import styles from './CardsPage.module.css';

interface TagMenuProps {
  readonly chosen: readonly CardSummary[];
  readonly summaries: readonly CardSummary[];
}

/** Adds a tag to the selected cards, or takes one away that some of them have. */
export const TagMenu = ({ chosen, summaries }: TagMenuProps): ReactElement => {
  const { t } = useTranslation('cards');
  const [opened, setOpened] = useState(false);
  const [tag, setTag] = useState('');
  const listId = useId();
  const ids = chosen.map((summary) => summary.id);
  const present = useMemo(() => [...new Set(chosen.flatMap((summary) => summary.tags))].sort(), [chosen]);
  const known = useMemo(() => [...new Set(summaries.flatMap((summary) => summary.tags))].sort(), [summaries]);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = cleanTags([tag]);
    if (wanted.length === 0) return;
    setOpened(false);
    setTag('');
    void changeTags(ids, wanted, []);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="top" trapFocus returnFocus {...KEEPS_FOCUS}>
      <Popover.Target>
        <Button
          className={styles['onInk'] ?? ''}
          leftSection={<IconTag size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t('tag')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('tag')}>
        <form className={styles['tagForm']} onSubmit={add}>
          <TextInput
            label={t('new-tag')}
            data-autofocus
            list={listId}
            value={tag}
            maxLength={60}
            onChange={(event) => setTag(event.currentTarget.value)}
          />
          <datalist id={listId}>
            {known.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Button type="submit" variant="filled" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}>
            {t('add-tag', { count: chosen.length })}
          </Button>
          {present.map((name) => (
            <Button
              key={name}
              justify="space-between"
              rightSection={<IconX size={14} stroke={1.75} aria-hidden="true" />}
              aria-label={t('remove-tag', { tag: name })}
              onClick={() => {
                setOpened(false);
                void changeTags(ids, [], [name]);
              }}
            >
              {name}
            </Button>
          ))}
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};
