import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarrierEntry } from '#core/contract/carriers.ts';
import { useLanguage } from '../../use-format.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { AfterPart } from './AfterPart.tsx';
import { ExamplePane } from './ExamplePane.tsx';
import { KeepsPart } from './KeepsPart.tsx';
import { RefusalNote } from './OutcomeNote.tsx';
import styles from './OwnCarrierDialog.module.css';
import type { FormStart } from './own-form.ts';
import { PlacePart } from './PlacePart.tsx';
import { ProofPart } from './ProofPart.tsx';
import { type FormModel, useOwnForm } from './use-own-form.ts';

interface OwnCarrierDialogProps {
  readonly start: FormStart;
  readonly onClose: () => void;
  /** Saved and in the catalogue. */
  readonly onSaved: (entry: CarrierEntry) => void;
}

const LeftOutNote = ({ model }: { readonly model: FormModel }): ReactElement | null => {
  const { t } = useTranslation('carriers');
  const { leftOut } = model.opened;
  if (leftOut.length === 0) return null;
  return (
    <div className={styles['leftOut']} role="note">
      <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
      <div>
        <b>{t('form.leftOut.title')}</b>
        <p>{t('form.leftOut.text')}</p>
        <ul>
          {leftOut.map((what) => (
            <li key={what}>{t(`form.leftOut.${what}`)}</li>
          ))}
        </ul>
        <p>{t('form.leftOut.asCopy')}</p>
      </div>
    </div>
  );
};

const useTitle = (start: FormStart, asCopy: boolean): string => {
  const { t } = useTranslation('carriers');
  const language = useLanguage();
  if (start.kind === 'new') return t('form.title');
  const name = start.carrier.names[language];
  return asCopy ? t('form.copyTitle', { name }) : t('form.editTitle', { name });
};

const Dialog = ({ start, onClose, onSaved }: OwnCarrierDialogProps): ReactElement => {
  // All topics of the parts at once, so that no choice in the form has to wait for its words.
  const { t } = useTranslation(['carriers', 'card', 'record', 'reason', 'errors']);
  const model = useOwnForm(start, onSaved);
  const { problems, ready, saving, failure, save, opened } = model;
  const asCopy = start.kind !== 'new' && opened.replaces === null;
  return (
    <DialogFrame
      title={useTitle(start, asCopy)}
      subtitle={t('form.subtitle')}
      width={1000}
      onClose={onClose}
      filled={model.typed}
      onSave={save}
      note={failure === null ? null : <RefusalNote failure={failure} />}
      footer={
        <DialogButtons
          status={ready ? null : t('form.waiting', { count: problems.size })}
          saveLabel={asCopy ? t('form.saveCopy') : t('form.save')}
          ready={ready}
          saving={saving}
          onSave={save}
        />
      }
    >
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          <LeftOutNote model={model} />
          <PlacePart model={model} />
          <KeepsPart model={model} />
          <AfterPart model={model} />
          <ProofPart model={model} />
        </div>
        <ExamplePane model={model} />
      </div>
    </DialogFrame>
  );
};

/** Makes or changes a carrier of one's own without any code, with examples that follow what is typed. */
export const OwnCarrierDialog = (props: OwnCarrierDialogProps): ReactElement => (
  <Suspense fallback={null}>
    <Dialog {...props} />
  </Suspense>
);
