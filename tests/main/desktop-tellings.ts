import { msOfInstant } from '#core/instant.ts';
import type { Language } from '#core/model/values.ts';
import type { Reminder, Telling, TellingItem } from '#core/reminders/decision.ts';
import { endOfDay } from '#core/zoned-time.ts';
import type { Listener } from '../../src/main/desktop/words/say.ts';
import { day, idNo } from '../builders.ts';

/** Tellings for tests of the desktop's words: a card of Kuala Lumpur, nine days before its end. */

export const KL = 'Asia/Kuala_Lumpur';
export const now = msOfInstant('2026-11-22T09:00:00+08:00');

export const reminder = (facts: Partial<Reminder> = {}): Reminder => ({
  key: 'active:2026-12-01:7',
  kind: 'active-ends',
  dueAt: now,
  late: false,
  attempt: 1,
  on: day('2026-12-01'),
  daysLeft: 9,
  endsAt: endOfDay(day('2026-12-01'), KL),
  follows: 'receive-only',
  receiveUntil: day('2026-12-31'),
  lostOn: day('2027-01-01'),
  cure: 'top-up',
  estimate: false,
  renewal: null,
  balance: null,
  days: null,
  ...facts,
});

export const item = (facts: Partial<TellingItem> = {}): TellingItem => ({
  cardId: idNo(1),
  label: 'Maybank codes',
  number: null,
  carrierNames: null,
  timeZone: KL,
  accountsLeft: 0,
  reminders: [reminder()],
  ...facts,
});

export const telling = (...items: [TellingItem, ...TellingItem[]]): Telling => ({
  kind: 'cards',
  items,
  late: false,
  urgent: false,
});

export const to = (language: Language, zone = 'Asia/Shanghai', masking = false): Listener => ({
  language,
  now,
  zone,
  masking,
});
