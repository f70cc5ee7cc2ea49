import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCard, readCheckedCard, writeCard } from '#core/document.ts';
import type { Migrations } from '#core/document-reading.ts';
import type { Action } from '#core/model/action.ts';
import { type Card, cardSchema } from '#core/model/card.ts';
import { DEFAULT_POLICY, type ReminderRecord } from '#core/model/reminder.ts';
import { CARD_SCHEMA } from '#core/model/schema-number.ts';
import { cardCopies } from '../arbitraries.ts';
import { aBinding, aCard, aConfirmation, aReceipt, aReminderRecord, idNo, topUp } from '../builders.ts';

const text = writeCard(aCard({ actions: [topUp('2026-11-22', 30)] }));

/** The text with one value replaced, as a careless hand would. */
const changed = (change: (raw: Record<string, unknown>) => void): string => {
  const raw = JSON.parse(text) as Record<string, unknown>;
  change(raw);
  return JSON.stringify(raw);
};
const firstAction = (raw: Record<string, unknown>) => (raw['actions'] as Record<string, unknown>[])[0] ?? {};

describe('a card written and read', () => {
  it('is the same card, and the same bytes again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cardCopies, (card) => {
        const written = writeCard(card);
        const reading = readCard(written);
        expect(reading).toEqual({ kind: 'loaded', card });
        if (reading.kind === 'loaded') expect(writeCard(reading.card)).toBe(written);
      }),
    );
  });

  it('does not depend on the order in which fields were set', () => {
    const card = aCard();
    const turned = Object.fromEntries(Object.entries(card).reverse()) as Card;
    const details = Object.fromEntries(Object.entries(card.details).reverse()) as Card['details'];
    expect(writeCard({ ...turned, details })).toBe(writeCard(card));
  });

  it('shows one more action as one more line, and touches only the line before it', () => {
    const one = aCard({ actions: [topUp('2026-11-01', 30)] });
    const two = { ...one, actions: [...one.actions, topUp('2026-11-22', 10)] };
    const before = writeCard(one).split('\n');
    const after = writeCard(two).split('\n');
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter((line) => !before.includes(line))).toHaveLength(2);
  });

  it('survives a byte order mark', () => {
    expect(readCard(`\ufeff${text}`).kind).toBe('loaded');
  });
});

describe('a file that holds no card', () => {
  it.each([
    ['nothing', '', 'empty', ''],
    ['blanks', ' \n\t\n', 'empty', ''],
    ['NUL from end to end', '\u0000'.repeat(4096), 'empty', ''],
    ['half a card', text.slice(0, text.length / 2), 'not-json', null],
    ['a card with a NUL tail', `${text}\u0000\u0000`, 'not-json', null],
    ['a comma too many', '{\n "schema": 1,\n}', 'not-json', '3:1'],
    ['words', 'hello', 'not-json', '1:1'],
    ['null', 'null', 'wrong-shape', ''],
    ['a list', '[]', 'wrong-shape', ''],
    ['a number', '42', 'wrong-shape', ''],
    ['no schema', '{"id":"x"}', 'wrong-shape', 'schema'],
    ['schema 0', changed((raw) => (raw['schema'] = 0)), 'wrong-shape', 'schema'],
    ['schema 1.5', changed((raw) => (raw['schema'] = 1.5)), 'wrong-shape', 'schema'],
    ['schema as text', changed((raw) => (raw['schema'] = '1')), 'wrong-shape', 'schema'],
    ['31 February', changed((raw) => (firstAction(raw)['on'] = '2026-02-31')), 'wrong-shape', 'actions/0/on'],
    ['a negative amount', changed((raw) => (firstAction(raw)['payment'] = { paid: -5 })), 'wrong-shape', null],
    ['an unknown field', changed((raw) => (raw['extra'] = 1)), 'wrong-shape', 'extra'],
    ['an unknown field of a record', changed((raw) => (firstAction(raw)['pin'] = '1')), 'wrong-shape', 'actions/0/pin'],
    ['no rule', changed((raw) => (raw['rules'] = [])), 'wrong-shape', 'rules'],
    ['settings instead', changed((raw) => delete raw['details']), 'wrong-shape', 'details'],
  ])('%s', (_name, content, why, detail) => {
    const reading = readCard(content);
    expect(reading).toMatchObject({ kind: 'unreadable', why });
    if (reading.kind === 'unreadable' && detail !== null) expect(reading.detail).toBe(detail);
  });

  it('refuses two records with one id', () => {
    const twice = aCard({
      actions: [topUp('2026-01-01', 5, { id: idNo(9) }), topUp('2026-02-01', 5, { id: idNo(9) })],
    });
    expect(readCard(writeCard(twice))).toEqual({ kind: 'unreadable', why: 'wrong-shape', detail: 'actions/1/id' });
  });

  it('refuses a card of which any one field is gone, or is of another sort: there are no defaults', () => {
    const full = aCard({
      actions: [topUp('2026-11-22', 30)],
      confirmations: [aConfirmation()],
      receipts: [aReceipt()],
      bindings: [aBinding()],
      log: [aReminderRecord()],
      policy: DEFAULT_POLICY,
    });
    const accepted: string[] = [];
    const tryAll = (root: unknown, node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const holder = node as Record<string, unknown>;
      for (const [key, value] of Object.entries(holder)) {
        if (Array.isArray(node)) tryAll(root, value, `${path}/${key}`);
        else {
          for (const wrong of [undefined, { wrong: true }]) {
            holder[key] = wrong;
            if (readCard(JSON.stringify(root)).kind !== 'unreadable') accepted.push(`${path}/${key}`);
            holder[key] = value;
          }
          tryAll(root, value, `${path}/${key}`);
        }
      }
    };
    const raw = JSON.parse(writeCard(full)) as unknown;
    tryAll(raw, raw, '');
    expect(accepted).toEqual([]);
  });

  it('never throws and never invents a card, whatever one byte becomes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '\u0000', '}', '"', 'é', ','), (at, char) => {
        const reading = readCard(text.slice(0, at) + char + text.slice(at + 1));
        if (reading.kind === 'loaded') expect(cardSchema.safeParse(reading.card).success).toBe(true);
        else expect(reading.kind).toBe('unreadable');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file that was checked before', () => {
  const card = aCard({ actions: [topUp('2026-11-22', 30)], receipts: [aReceipt()] });
  it('is the same card as when it is read with care', () => {
    const reading = readCard(writeCard(card));
    expect(readCheckedCard(writeCard(card), card.id)).toEqual(reading.kind === 'loaded' ? reading.card : null);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another card', writeCard({ ...card, id: idNo(77) })],
    ['a newer card', writeCard(card).replace(`"schema":${CARD_SCHEMA}`, '"schema":99')],
    ['a list', '[]'],
  ])('%s is left to the careful way', (_what, text) => {
    expect(readCheckedCard(text, card.id)).toBeNull();
  });
});

describe('a file of a newer version', () => {
  it.each([
    ['with its label', changed((raw) => (raw['schema'] = 99)), { kind: 'too-new', version: 99, label: 'A card' }],
    ['of which nothing is known', '{"schema":99}', { kind: 'too-new', version: 99, label: null }],
  ])('%s', (_name, content, expected) => {
    expect(readCard(content)).toEqual(expected);
  });
});

describe('migrations', () => {
  const format = (migrations: Migrations) => ({ version: 3, shape: cardSchema, migrations });
  /** Schema 1 of the story had a `name` at the top, schema 2 moved it; the shape of 3 is today's. */
  const steps = {
    1: (older: Readonly<Record<string, unknown>>) => ({ ...older, schema: 2 }),
    2: (older: Readonly<Record<string, unknown>>) => {
      const { name, ...rest } = older;
      return { ...rest, schema: CARD_SCHEMA, details: { ...(older['details'] as object), label: name } };
    },
  };
  const oldText = changed((raw) => {
    raw['schema'] = 1;
    raw['name'] = 'Dad’s old line';
    delete (raw['details'] as Record<string, unknown>)['label'];
  });

  it('of a file of schema 1: nobody had given up on a proof, and no showing was counted as cut off', () => {
    const told = aReminderRecord({ id: idNo(5) });
    const plain = aCard({ actions: [topUp('2026-11-22', 30)] });
    const card = { ...plain, reminders: { ...plain.reminders, log: [told] } };
    const older = JSON.parse(writeCard(card)) as {
      schema: number;
      actions: Partial<Action>[];
      reminders: { log: Partial<ReminderRecord>[] };
    };
    older.schema = 1;
    for (const action of older.actions) delete action.noProof;
    for (const record of older.reminders.log) delete record.cutOffs;
    expect(readCard(JSON.stringify(older))).toEqual({ kind: 'migrated', from: 1, card });
  });

  it('of a file of schema 2 changes its number only', () => {
    const card = aCard({ actions: [topUp('2026-11-22', 30)] });
    expect(readCard(JSON.stringify({ ...card, schema: 2 }))).toEqual({ kind: 'migrated', from: 2, card });
  });

  it.each([
    ['no actions', { schema: 1 }],
    ['actions that are none', { schema: 1, actions: [7, null], reminders: [] }],
  ])('of a file of schema 1 with %s is refused, not mended', (_name, older) => {
    expect(readCard(JSON.stringify(older))).toMatchObject({ kind: 'unreadable', why: 'wrong-shape' });
  });

  it('run one after the other, up to the current number', () => {
    const reading = readCard(oldText, format(steps));
    expect(reading.kind).toBe('migrated');
    if (reading.kind === 'migrated') {
      expect(reading.from).toBe(1);
      expect(reading.card.details.label).toBe('Dad’s old line');
    }
  });

  it('refuse the file when a step is missing or gives the wrong shape', () => {
    expect(readCard(oldText, format({ 1: steps[1] }))).toMatchObject({ kind: 'unreadable', detail: 'schema' });
    expect(readCard(oldText, format({ 1: steps[1], 2: (older) => older }))).toMatchObject({ why: 'wrong-shape' });
  });
});
