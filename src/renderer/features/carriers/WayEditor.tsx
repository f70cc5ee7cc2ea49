import { CloseButton, SegmentedControl } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountTableEditor } from './AmountTableEditor.tsx';
import { CombineChoice } from './CombineChoice.tsx';
import { DeedEditor } from './DeedEditor.tsx';
import { useFieldProblem } from './field-problem.ts';
import { LengthField } from './LengthField.tsx';
import styles from './OwnCarrierDialog.module.css';
import { PackEditor } from './PackEditor.tsx';
import type { WayProps } from './way-props.ts';

const KINDS = ['amount', 'deed', 'pack'] as const;

const KindHead = ({ way, index, onChange, onRemove, model }: WayEditorProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model)(`ways/${index}/kind`);
  const labelId = useId();
  return (
    <>
      <div className={styles['wayHead']}>
        <h4 id={labelId}>{t('form.way', { number: index + 1 })}</h4>
        {index === 0 ? null : (
          <SegmentedControl
            size="xs"
            aria-labelledby={labelId}
            value={way.kind}
            data={KINDS.map((value) => ({ value, label: t(`form.kindShort.${value}`) }))}
            onChange={(value) => onChange({ ...way, kind: KINDS.find((kind) => kind === value) ?? 'amount' })}
          />
        )}
        <span className="grow" />
        {onRemove === null ? null : (
          <CloseButton size="sm" aria-label={t('form.removeWay', { number: index + 1 })} onClick={onRemove} />
        )}
      </div>
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </>
  );
};

interface WayEditorProps extends WayProps {
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

/** One way of keeping a number alive: what it takes, what it gives, how that counts, and up to where. */
export const WayEditor = (props: WayEditorProps): ReactElement => {
  const { model, way, index, onChange, onRemove } = props;
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  return (
    <div className={styles['way']}>
      {index === 0 && onRemove === null ? null : <KindHead {...props} />}
      {way.kind === 'amount' ? <AmountTableEditor {...props} /> : null}
      {way.kind === 'deed' ? <DeedEditor {...props} /> : null}
      {way.kind === 'pack' ? <PackEditor {...props} /> : null}
      <CombineChoice {...props} />
      <LengthField
        label={t('form.cap')}
        value={way.cap}
        onChange={(cap) => onChange({ ...way, cap })}
        problem={problem(`ways/${index}/cap`)}
        hint={t('form.capWhy')}
        optional
      />
    </div>
  );
};
