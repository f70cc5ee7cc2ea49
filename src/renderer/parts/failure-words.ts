import type { Language } from '#core/model/values.ts';
import type { FailureKind, FailureWords } from '../i18n/failure-kind.ts';
import { failureFacts } from './failure-facts.ts';

/** Speaks a key of the topic `errors` with its facts: which facts a sentence needs is only known at run time. */
export type SayFailure = (key: string, facts: Readonly<Record<string, string>>) => string;

interface Failure {
  readonly kind: string;
}

const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

const causeOf = (failure: Failure): Failure | null =>
  'cause' in failure && isFailure(failure.cause) ? failure.cause : null;

/** The words of a failure; one that another caused speaks with the words of its cause. */
export const failureWords = (
  failure: Failure,
  say: SayFailure,
  isKnown: (kind: string) => boolean,
  language: Language,
): FailureWords => {
  const kind = (isKnown(failure.kind) ? failure.kind : 'unexpected') as FailureKind;
  const cause = causeOf(failure);
  const inner = cause === null ? {} : failureWords(cause, say, isKnown, language);
  const facts = { detail: failure.kind, ...failureFacts(failure, language), ...inner };
  return {
    title: say(`${kind}.title`, facts),
    explain: say(`${kind}.explain`, facts),
    next: say(`${kind}.next`, facts),
  };
};
