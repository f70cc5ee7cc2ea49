import fc from 'fast-check';
import { addDays, type LocalDate } from '#core/local-date.ts';
import { ACTION_KINDS, ACTION_STATUSES } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import { aBinding, aCard, aConfirmation, anAction, aReceipt, aReminderRecord, day, idNo, ringgit } from './builders.ts';

/** Random cards whose copies collide often: few ids, few instants, few days. */

const FIRST = day('2026-01-01');

export const aDay = (span = 400): fc.Arbitrary<LocalDate> => fc.nat(span).map((count) => addDays(FIRST, count));

/** Few instants, some of them the same moment written with two offsets. */
const anInstant = fc.constantFrom(
  '2026-11-22T01:00:00.000Z',
  '2026-11-22T09:00:00+08:00',
  '2026-11-22T01:00:01.000Z',
  '2026-11-23T00:00:00.000Z',
);

/** Most records are alive. */
const aRemoval = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anInstant });

const aRecord = (id: string) => ({
  id: fc.constant(id),
  recordedAt: anInstant,
  updatedAt: anInstant,
  removedAt: aRemoval,
});

/** A list with some of the ids of its own range, each once. */
const listOf = <T>(firstId: number, record: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.subarray([0, 1, 2, 3]).chain((picked) => fc.tuple(...picked.map((count) => record(idNo(firstId + count)))));

const actions = listOf(100, (id) =>
  fc
    .record({
      ...aRecord(id),
      kind: fc.constantFrom(...ACTION_KINDS),
      on: aDay(),
      payment: fc.option(fc.integer({ min: 1, max: 200 }).map(ringgit)),
      status: fc.constantFrom(...ACTION_STATUSES),
    })
    .map((facts) => anAction(facts)),
);

const confirmations = listOf(200, (id) =>
  fc.record({ ...aRecord(id), on: aDay(), activeUntil: fc.option(aDay(800)) }).map((facts) => aConfirmation(facts)),
);

const receipts = listOf(300, (id) =>
  fc
    .record({ ...aRecord(id), provesId: fc.option(fc.constantFrom(idNo(100), idNo(101))) })
    .map((facts) => aReceipt(facts)),
);

const bindings = listOf(400, (id) =>
  fc
    .record({ ...aRecord(id), service: fc.constantFrom('Maybank2u', 'Grab'), moved: fc.boolean() })
    .map((facts) => aBinding(facts)),
);

const log = listOf(500, (id) =>
  fc
    .record({ id: fc.constant(id), updatedAt: anInstant, removedAt: aRemoval, at: anInstant })
    .map((facts) => aReminderRecord(facts)),
);

/** A card of the tiny carrier with up to four records of each sort; always the same card id. */
export const cardCopies: fc.Arbitrary<Card> = fc
  .record({
    label: fc.constantFrom('Maybank codes', '马来西亚号'),
    updatedAt: anInstant,
    createdAt: anInstant,
    tags: fc.subarray(['bank', 'travel']),
    actions,
    confirmations,
    receipts,
    bindings,
    log,
  })
  .map((facts) => aCard(facts));
