import { Button, Menu } from '@mantine/core';
import { IconChevronRight, IconCopy, IconDots, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarrierEntry } from '#core/contract/carriers.ts';
import type { Plan } from '#core/model/carrier.ts';
import { go } from '../../app-state.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage } from '../../use-format.ts';
import { placeName } from '../record/place-name.ts';
import styles from './CarrierHead.module.css';
import { exportCarrier, removeCarrier } from './carrier-files.ts';
import { OwnCarrierDialog } from './OwnCarrierDialog.tsx';
import type { FormStart } from './own-form.ts';

interface MenuProps {
  readonly entry: CarrierEntry;
  readonly onRemove: () => void;
}

const MoreMenu = ({ entry, onRemove }: MenuProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const { t: card } = useTranslation('card');
  const { carrier, origin } = entry;
  return (
    <Menu>
      <Menu.Target>
        <Button aria-label={card('more')} px={8}>
          <IconDots size={16} stroke={1.75} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconDownload size={16} stroke={1.75} />}
          onClick={() => void exportCarrier(carrier.id)}
        >
          {t('export')}
        </Menu.Item>
        {origin === 'own' ? (
          <Menu.Item leftSection={<IconTrash size={16} stroke={1.75} />} onClick={onRemove}>
            {t('remove')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
};

const Crumb = ({ country }: { readonly country: string }): ReactElement => {
  const { t } = useTranslation('carriers');
  const language = useLanguage();
  return (
    <nav aria-label={t('crumb')} className={styles['crumb']}>
      <button type="button" className="link" onClick={() => go({ page: 'carriers', carrierId: null })}>
        {t('title')}
      </button>
      <IconChevronRight size={14} stroke={1.75} aria-hidden="true" />
      {placeName(country, language)}
    </nav>
  );
};

const Actions = ({ entry, plan }: { readonly entry: CarrierEntry; readonly plan: Plan }): ReactElement => {
  const { t } = useTranslation('carriers');
  const [start, setStart] = useState<FormStart | null>(null);
  const { carrier, origin } = entry;
  return (
    <>
      <Button
        leftSection={<IconCopy size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => setStart({ kind: 'copy', carrier, planId: plan.id })}
      >
        {t('duplicate')}
      </Button>
      {origin === 'own' ? (
        <Button
          leftSection={<IconPencil size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => setStart({ kind: 'edit', carrier })}
        >
          {t('edit')}
        </Button>
      ) : null}
      <MoreMenu entry={entry} onRemove={() => void removeCarrier(carrier)} />
      {start === null ? null : (
        <OwnCarrierDialog
          start={start}
          onClose={() => setStart(null)}
          onSaved={(saved) => {
            setStart(null);
            go({ page: 'carriers', carrierId: saved.carrier.id });
          }}
        />
      )}
    </>
  );
};

/** The carrier's name, where it belongs, and what can be done with it. */
export const CarrierHead = ({ entry, plan }: { readonly entry: CarrierEntry; readonly plan: Plan }): ReactElement => {
  const { t } = useTranslation('carriers');
  const language = useLanguage();
  const { carrier, origin } = entry;
  const detail = origin === 'own' ? <span className="tag tag-accent">{t('own')}</span> : null;
  return (
    <PageHead title={carrier.names[language]} detail={detail} crumb={<Crumb country={carrier.country} />}>
      <Actions entry={entry} plan={plan} />
    </PageHead>
  );
};
