import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch, IconSearchOff } from '@tabler/icons-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarrierEntry } from '#core/contract/carriers.ts';
import { go, useApp } from '../../app-state.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage } from '../../use-format.ts';
import { placeName } from '../record/place-name.ts';
import { CarrierGroups } from './CarrierGroups.tsx';
import styles from './CarrierList.module.css';
import { importCarrier } from './carrier-files.ts';
import { carrierGroups, carrierRows, countriesOf, type RowFilter } from './carrier-rows.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { OwnCarrierDialog } from './OwnCarrierDialog.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';

interface FiltersProps {
  readonly filter: RowFilter;
  readonly countries: readonly string[];
  readonly onChange: (filter: RowFilter) => void;
}

const Filters = ({ filter, countries, onChange }: FiltersProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const language = useLanguage();
  return (
    <div className={styles['filters']}>
      <TextInput
        className={styles['search'] ?? ''}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
        value={filter.typed}
        onChange={(event) => onChange({ ...filter, typed: event.currentTarget.value })}
      />
      <Select
        aria-label={t('country')}
        placeholder={t('allCountries')}
        searchable
        clearable
        w={180}
        data={countries.map((value) => ({ value, label: placeName(value, language) }))}
        value={filter.country}
        onChange={(country) => onChange({ ...filter, country })}
        clearButtonProps={{ 'aria-label': t('allCountries') }}
      />
      <SegmentedControl
        aria-label={t('show')}
        value={filter.ownOnly ? 'own' : 'all'}
        data={[
          { value: 'all', label: t('showAll') },
          { value: 'own', label: t('showOwn') },
        ]}
        onChange={(shown) => onChange({ ...filter, ownOnly: shown === 'own' })}
      />
    </div>
  );
};

/** How many of one's cards use a carrier. */
const useCardCounts = (): ((carrierId: string) => number) => {
  const summaries = useApp((model) => model.summaries);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { carrierId } of summaries) counts.set(carrierId, (counts.get(carrierId) ?? 0) + 1);
    return (carrierId) => counts.get(carrierId) ?? 0;
  }, [summaries]);
};

const Head = ({ count, onMake }: { readonly count: number; readonly onMake: () => void }): ReactElement => {
  const { t } = useTranslation('carriers');
  return (
    <PageHead title={t('title')} detail={t('detail', { count })}>
      <Button
        leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => void importCarrier()}
      >
        {t('import')}
      </Button>
      <Button variant="filled" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />} onClick={onMake}>
        {t('make')}
      </Button>
    </PageHead>
  );
};

/** All carriers by country, found in three languages; files that were refused; the way to make one's own. */
export const CarrierList = ({ entries }: { readonly entries: readonly CarrierEntry[] }): ReactElement => {
  const { t } = useTranslation('carriers');
  const language = useLanguage();
  const cardsOf = useCardCounts();
  const [filter, setFilter] = useState<RowFilter>({ typed: '', country: null, ownOnly: false });
  const [making, setMaking] = useState(false);
  const rows = useMemo(() => carrierRows(entries, language), [entries, language]);
  const groups = carrierGroups(rows, filter, cardsOf, language);
  const nothing =
    filter.ownOnly && filter.typed === ''
      ? { title: t('showOwn'), text: t('noOwn') }
      : { title: t('none', { typed: filter.typed }) };
  return (
    <div className={styles['page']}>
      <Head count={entries.length} onMake={() => setMaking(true)} />
      <OutcomeNote />
      <RefusedFiles />
      <Filters filter={filter} countries={countriesOf(rows, language)} onChange={setFilter} />
      {groups.length === 0 ? (
        <EmptyState icon={<IconSearchOff size={32} stroke={1.5} />} {...nothing}>
          <Button onClick={() => setMaking(true)}>{t('make')}</Button>
        </EmptyState>
      ) : (
        <CarrierGroups groups={groups} cardsOf={cardsOf} />
      )}
      {making ? (
        <OwnCarrierDialog
          start={{ kind: 'new' }}
          onClose={() => setMaking(false)}
          onSaved={({ carrier }) => go({ page: 'carriers', carrierId: carrier.id })}
        />
      ) : null}
    </div>
  );
};
