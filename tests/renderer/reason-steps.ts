import type { ReasonStep } from '#core/deadline.ts';
import { localDate } from '#core/local-date.ts';
import { ACTION_KINDS } from '#core/model/action.ts';
import type { Language } from '#core/model/values.ts';
import type { ReasonContext } from '../../src/renderer/reason/context.ts';
import { aConfirmation } from '../builders.ts';
import { wordsOf } from './words.ts';

/** Steps of a reason as the engine gives them, for tests of their words. */

export const TODAY = localDate('2026-11-22');
export const day = localDate;

export const contextIn = (
  language: Language,
  registration: ReasonContext['registration'] = 'tourist',
): ReasonContext => ({
  t: wordsOf(language, 'reason'),
  language,
  today: TODAY,
  currency: 'MYR',
  carrier: null,
  planId: 'plain',
  registration,
  confirmations: [aConfirmation({ id: 'seen-in-app', activeUntil: '2026-12-01' })],
});

type Granted = Extract<ReasonStep, { readonly kind: 'granted' }>;

export const granted = (part: Partial<Granted> = {}): Granted => ({
  kind: 'granted',
  clockId: 'validity',
  grantId: 'top-up',
  actionId: 'an-action',
  actionKind: 'top-up',
  product: null,
  on: day('2026-08-03'),
  amount: 1000,
  length: { count: 10, unit: 'days' },
  combine: 'max',
  before: day('2026-12-01'),
  until: day('2026-12-01'),
  effect: 'kept',
  capped: null,
  clamped: false,
  sources: [],
  ...part,
});

const start = (from: 'activated' | 'registered' | 'opened' | 'balance-used-up'): ReasonStep => ({
  kind: 'start',
  clockId: 'validity',
  from,
  on: day('2026-09-12'),
  length: { count: 1, unit: 'months' },
  until: day('2026-10-12'),
  sources: [],
});

export const seen = (computed: string | null, confirmationId = 'seen-in-app'): ReasonStep => ({
  kind: 'seen',
  clockId: 'validity',
  confirmationId,
  on: day('2026-11-15'),
  until: day('2026-12-01'),
  computed: computed === null ? null : day(computed),
});

export const stop = (from: 'activated' | 'registered' | 'opened'): ReasonStep => ({
  kind: 'hard-stop',
  stopId: 'tourist',
  from,
  on: day('2026-09-10'),
  length: { count: 3, unit: 'months' },
  until: day('2026-12-10'),
  sources: [],
});

const WHYS = [
  'kind',
  'product',
  'channel',
  'over-wifi',
  'below-minimum',
  'waiting-for-operator',
  'disputed',
  'after-loss',
] as const;

/** Every kind of step with every kind of action and bend. */
export const every: readonly ReasonStep[] = [
  ...(['activated', 'registered', 'opened', 'balance-used-up'] as const).map(start),
  ...(['activated', 'registered', 'opened'] as const).map(stop),
  seen(null),
  seen('2026-12-01'),
  seen('2026-12-11', 'forgotten'),
  ...ACTION_KINDS.flatMap((actionKind) => [
    granted({ actionKind }),
    granted({ actionKind, amount: null, effect: 'later', before: null }),
    granted({ actionKind, effect: 'earlier', combine: 'reset', until: day('2026-08-13') }),
    granted({ actionKind, effect: 'later', combine: 'add', until: day('2026-12-11') }),
    granted({ actionKind, combine: 'add', capped: { count: 365, unit: 'days' } }),
    granted({ actionKind, effect: 'later', capped: { count: 12, unit: 'months' }, clamped: true }),
  ]),
  ...WHYS.flatMap((why) =>
    ACTION_KINDS.map(
      (actionKind): ReasonStep => ({
        kind: 'not-counted',
        actionId: 'x',
        actionKind,
        product: null,
        on: day('2026-08-03'),
        why,
      }),
    ),
  ),
];
