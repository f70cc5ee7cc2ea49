import { describe, expect, it } from 'vitest';
import { cardJson, JSON_END, jsonHead } from '#core/export/cards-json.ts';
import { type TableWords, tableHead, tableRow, tableWordsSchema } from '#core/export/cards-table.ts';
import { csvLine } from '#core/export/csv-cell.ts';
import { type Card, cardSchema } from '#core/model/card.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aBinding, aCard, aConfirmation, aReceipt, topUp } from '../../builders.ts';
import { aCarrier, aPlan, named } from '../../rule-builders.ts';
import { NOW } from '../views/cards.ts';

const wordsOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

const WORDS: TableWords = tableWordsSchema.parse({
  language: 'zh-CN',
  columns: wordsOf(Object.keys(tableWordsSchema.shape.columns.shape)),
  states: wordsOf(Object.keys(tableWordsSchema.shape.states.shape)),
  known: wordsOf(['seen', 'computed', 'estimate']),
});

describe('a cell of the table', () => {
  it.each([
    ['plain', 'plain'],
    ['Dad, old', '"Dad, old"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
    ['+60172384419', "'+60172384419"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', '"\'\t=1"'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(csvLine([text])).toBe(`${written}\r\n`);
  });

  it('a figure stays one, and nothing is empty', () => {
    expect(csvLine([-5, 0, null])).toBe('-5,0,\r\n');
  });
});

const hotlink = aCarrier({
  names: { 'zh-CN': '热线', en: 'Hotlink', ms: 'Hotlink' },
  plans: [aPlan({ names: named('Pantas') })],
});

const secret = (card: Card): Card => ({
  ...card,
  details: { ...card.details, sim: { ...card.details.sim, sealed: 'c2VhbGVk' } },
});

describe('a card in the table', () => {
  const paid = topUp('2026-08-03', 10, { id: '00000000-0000-4000-8000-000000000009' });
  const card = aCard({
    label: '=cmd|calc',
    number: '+60172384419',
    tags: ['bank', '家'],
    note: 'a private note',
    actions: [paid, topUp('2026-09-03', 5)],
    confirmations: [aConfirmation({ on: '2026-11-15', activeUntil: '2026-12-01' })],
    receipts: [aReceipt({ provesId: paid.id })],
    bindings: [aBinding({ service: 'Grab' }), aBinding({ service: 'Wise', moved: true })],
  });
  const row = tableRow(summaryOf(card, hotlink, NOW), WORDS);
  const cells = row.trimEnd().split(',');
  const cell = (column: string): string | undefined =>
    cells[tableHead(WORDS).slice(1).trimEnd().split(',').indexOf(column)];

  it('has a mark for spreadsheets in front of the heads', () => {
    expect(tableHead(WORDS).startsWith('\ufefflabel,number,')).toBe(true);
  });

  it('tells names in the language, days as ISO, figures, and no note', () => {
    expect(cell('label')).toBe("'=cmd|calc");
    expect(cell('number')).toBe("'+60172384419");
    expect(cell('carrier')).toBe('热线');
    expect(cell('active-until')).toBe('2026-12-01');
    expect(cell('known')).toBe('seen');
    expect(cell('state')).toBe('due-soon');
    expect([cell('renewed-on'), cell('paid'), cell('currency')]).toEqual(['2026-09-03', '5.00', 'MYR']);
    expect([cell('kept'), cell('missing'), cell('accounts'), cell('accounts-left')]).toEqual(['1', '1', '2', '1']);
    expect(row).not.toContain('private');
  });
});

describe('cards as documents', () => {
  const cards = [secret(aCard({ label: 'one', note: 'kept' })), aCard({ label: 'two' })];
  const text =
    jsonHead('2026-11-22T12:00:00.000Z') + cards.map((card, at) => cardJson(card, at === 0)).join('') + JSON_END;

  it('are read again whole, without what was sealed', () => {
    const read = JSON.parse(text);
    expect(read).toMatchObject({ keepline: 'cards', version: 1, exportedAt: '2026-11-22T12:00:00.000Z' });
    expect(read.cards.map((card: unknown) => cardSchema.parse(card).details.label)).toEqual(['one', 'two']);
    expect(read.cards[0].details.note).toBe('kept');
    expect(read.cards[0].details.sim.sealed).toBeNull();
    expect(text).not.toContain('c2VhbGVk');
  });
});
