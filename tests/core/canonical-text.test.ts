import { expect, it } from 'vitest';
import { canonicalText } from '#core/canonical-text.ts';
import { anAction, idNo } from '../builders.ts';

it('canonical text knows no order of fields', () => {
  expect(canonicalText({ b: [1, { d: null, c: 'x' }], id: 'i', a: true })).toBe(
    '{"id":"i","a":true,"b":[1,{"c":"x","d":null}]}',
  );
  expect(canonicalText(anAction({ id: idNo(3) })).startsWith(`{"id":"${idNo(3)}"`)).toBe(true);
});
