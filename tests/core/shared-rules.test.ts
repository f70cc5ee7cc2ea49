import { describe, expect, it } from 'vitest';
import { readCard, writeCard } from '#core/document.ts';
import type { Card } from '#core/model/card.ts';
import type { Rule } from '#core/model/rule.ts';
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
