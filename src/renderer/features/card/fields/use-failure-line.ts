import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FailureKind } from '../../../i18n/failure-kind.ts';
import { failureFacts } from '../../../parts/failure-facts.ts';
import { useLanguage } from '../../../use-format.ts';

/** Tells a failure in one line under its field: what is wrong and what to type instead. */
export const useFailureLine = (): ((failure: { readonly kind: string }) => string) => {
  const { t } = useTranslation('errors');
  const language = useLanguage();
  // Which facts a sentence needs depends on its kind, which is only known at run time.
  const say = t as unknown as (key: string, facts: Record<string, string>) => string;
  return (failure) => {
    const kind: FailureKind = i18next.exists(`errors:${failure.kind}.title`)
      ? (failure.kind as FailureKind)
      : 'unexpected';
    const facts = { detail: failure.kind, ...failureFacts(failure, language) };
    return `${say(`${kind}.title`, facts)}${language === 'zh-CN' ? '。' : '. '}${say(`${kind}.next`, facts)}`;
  };
};
