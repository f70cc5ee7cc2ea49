import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCard, writeCard } from '#core/document.ts';
import type { Card } from '#core/model/card.ts';
import type { Rule } from '#core/model/rule.ts';
import { parseCardText } from '#core/shared-rules.ts';
import { cardCopies } from '../arbitraries.ts';
import { aCard, idNo } from '../builders.ts';
import { aPhase, aRule, days } from '../rule-builders.ts';

describe('rules of many files', () => {
  it('are one object when they are equal, and apart when a number differs', () => {
    const read = (card: Card): Card => {
      const reading = readCard(writeCard(card));
      if (reading.kind !== 'loaded') throw new Error(reading.kind);
      return reading.card;
    };
    const [a, b] = [read(aCard({ id: idNo(1) })), read(aCard({ id: idNo(2) }))];
    const other = read(aCard({ rule: aRule({ phases: [aPhase({ length: days(50) })] }) }));
    expect(a.rules[0]?.rule).toBe(b.rules[0]?.rule);
    expect(other.rules[0]?.rule).not.toBe(a.rules[0]?.rule);
    expect(other.rules[0]?.rule.phases[0]?.length.count).toBe(50);
  });

  it.each([
    ['a length that is negative', { phases: [aPhase({ length: days(-1) })] }, 'rules/0/rule/phases/0/length/count'],
    ['a field that no rule has', { colour: 'red' }, 'rules/0/rule/colour'],
    ['no clock', { clocks: [] }, 'rules/0/rule/clocks'],
  ])('are refused with their place: %s', (_name, facts, detail) => {
    const broken = writeCard(aCard({ rule: aRule(facts as Partial<Rule>) }));
    expect(readCard(broken)).toEqual({ kind: 'unreadable', why: 'wrong-shape', detail });
  });
});

describe('the quick way to JSON', () => {
  const outcome = (parse: (text: string) => unknown, text: string): unknown => {
    try {
      return { json: parse(text) };
    } catch {
      return 'no JSON';
    }
  };
  const trick = '"rule":{"id":"first"},"since":null';

  it('is the plain way, for any card and any damage', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        cardCopies,
        fc.option(fc.nat()),
        fc.constantFrom('', '"', '}', ',', '\n', 'null', trick),
        (card, at, put) => {
          const noted = { ...card, details: { ...card.details, note: `${trick}\n"rules":[\n` } };
          const whole = writeCard(noted);
          readCard(whole);
          const place = at === null ? null : at % whole.length;
          const text = place === null ? whole : whole.slice(0, place) + put + whole.slice(place + 1);
          expect(outcome(parseCardText, text)).toEqual(outcome(JSON.parse, text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is taken for files that this app wrote', () => {
    const text = writeCard(aCard());
    readCard(text);
    const raw = parseCardText(text) as Card;
    expect(raw.rules[0]?.rule).toBe((parseCardText(text) as Card).rules[0]?.rule);
  });

  it('cannot be led to take another rule for the known one', () => {
    const text = writeCard(aCard());
    readCard(text);
    const forged = text.replace('"since":null', '"since":null,"rule":{"id":"x"},"since":null');
    expect(readCard(forged)).toEqual(readCard(JSON.stringify(JSON.parse(forged))));
  });
});
