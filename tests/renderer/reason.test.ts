import { describe, expect, it } from 'vitest';
import type { Difference, Doubt, PhaseSpan } from '#core/deadline.ts';
import { REGISTRATIONS, type Services } from '#core/model/rule.ts';
import { LANGUAGES } from '#core/model/values.ts';
import { correctionWords, differenceWords } from '../../src/renderer/reason/difference-words.ts';
import { phaseWords, wayBackWords } from '../../src/renderer/reason/phase-words.ts';
import { textOf } from '../../src/renderer/reason/pieces.ts';
import { sentenceOf } from '../../src/renderer/reason/sentence.ts';
import { shortWhy } from '../../src/renderer/reason/short-why.ts';
import { sideNoteOf } from '../../src/renderer/reason/source-line.ts';
import { contextIn, day, every, TODAY } from './reason-steps.ts';
import { wordsOf } from './words.ts';

const isWhole = (text: string): void => {
  expect(text.length).toBeGreaterThan(1);
  expect(text).not.toMatch(/\{\{|\}\}|undefined|null|<b>|<\/b>/);
};

describe.each(LANGUAGES)('why, in %s', (language) => {
  it('has a whole sentence and a side note for every step there can be', () => {
    for (const registration of REGISTRATIONS) {
      const context = contextIn(language, registration);
      for (const step of every) {
        isWhole(textOf(sentenceOf(step, context)));
        isWhole(sideNoteOf(step, context).text);
      }
    }
  });

  it('has few words for the list for every step', () => {
    const t = wordsOf(language, 'reason');
    for (const why of every) {
      const summary = { why, currency: 'MYR', registration: 'tourist', wallet: null, hardStop: false } as const;
      const words = shortWhy(summary, { t, language, today: TODAY });
      isWhole(words);
      expect(words.length).toBeLessThanOrEqual(42);
    }
  });

  it('has words for doubts, phases, ways back and differences', () => {
    const t = wordsOf(language, 'reason');
    const doubts: readonly Doubt[] = ['claimed', 'rule-unsure', 'phase-unknown', 'own-rule', 'anchor-assumed'];
    for (const doubt of doubts) isWhole(t(`doubt.${doubt}`));
    for (let bits = 0; bits < 32; bits += 1) {
      const services: Services = {
        receiveSms: (bits & 1) > 0,
        receiveCalls: (bits & 2) > 0,
        sendSms: (bits & 4) > 0,
        makeCalls: (bits & 8) > 0,
        data: (bits & 16) > 0,
      };
      isWhole(phaseWords({ kind: 'receive-only', services }, t, language));
      for (const wayBack of ['top-up', 'renew', 'contact-operator', 'object', 'none'] as const) {
        const span: PhaseSpan = {
          id: 'grace',
          kind: 'suspended',
          from: TODAY,
          to: TODAY,
          services,
          wayBack,
          creditKept: null,
          sources: [],
        };
        for (const line of wayBackWords(span, t)) isWhole(line);
      }
    }
    const difference: Difference = {
      confirmationId: 'x',
      seen: day('2026-12-01'),
      computed: day('2026-12-11'),
      days: -10,
      correction: { path: 'x', from: 10, to: 30, actionId: 'x' },
    };
    isWhole(differenceWords(difference, t, language));
    isWhole(differenceWords({ ...difference, days: 10 }, t, language));
    isWhole(correctionWords(difference, t) ?? '');
    expect(correctionWords({ ...difference, correction: null }, t)).toBeNull();
  });
});
