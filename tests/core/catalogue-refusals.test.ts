import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCarrier, checkCatalogue, LARGEST_CHARACTERS } from '#core/catalogue/check.ts';
import { type KnownProblem, PROBLEM_KINDS } from '#core/catalogue/problems.ts';
import { aCarrier } from '../rule-builders.ts';
import { meaningRows } from './catalogue-refusals/meaning.ts';
import { changed, type Node, sound } from './catalogue-refusals/row.ts';
import { cycleRows, shapeRows, textRows } from './catalogue-refusals/shape.ts';
import { evidenceRows, wordRows } from './catalogue-refusals/words.ts';

const refused = [...textRows, ...shapeRows, ...evidenceRows, ...cycleRows, ...wordRows, ...meaningRows];

const problemsOf = (text: string): readonly KnownProblem[] => {
  const checked = checkCarrier(text, 'tiny.json');
  return checked.ok ? [] : checked.failure.problems;
};

describe('a carrier file', () => {
  it('that is sound passes, also at the largest size', () => {
    expect(problemsOf(sound)).toEqual([]);
    expect(problemsOf(sound + ' '.repeat(LARGEST_CHARACTERS - sound.length))).toEqual([]);
  });

  it.each(refused)('with $name is refused at "$place" as $kind', ({ text: file, place, kind }) => {
    const problems = problemsOf(file);
    expect(problems).toContainEqual({ file: 'tiny.json', place, kind, detail: expect.any(String) });
    for (const { detail } of problems) expect(detail).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]|.{100}/u);
  });

  it('of 50 MB costs less than reading it would', () => {
    const huge = 'x'.repeat(50_000_000);
    const before = performance.now();
    problemsOf(huge);
    expect(performance.now() - before).toBeLessThan(50);
  });

  it('with a prototype in it pollutes nothing', () => {
    expect(checkCarrier(sound.replace('{', '{"__proto__":{"polluted":true},'), 'tiny.json').ok).toBe(false);
    expect(({} as Node)['polluted']).toBeUndefined();
  });

  it('with many faults has all of them told, up to a limit', () => {
    const root = JSON.parse(sound) as Node;
    expect(
      problemsOf(JSON.stringify({ ...root, country: 'QQ', currency: 'XQQ', aliases: ['<a>', '<b>'] })),
    ).toHaveLength(4);
    const noise = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`noise${index}`, index]));
    expect(problemsOf(JSON.stringify({ ...root, ...noise }))).toHaveLength(200);
  });

  it('never makes the check throw, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.json(), (file) => {
        expect(checkCarrier(file, 'any.json').ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('that was cut short is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sound.length - 1 }), (length) => {
        expect(problemsOf(sound.slice(0, length))[0]?.kind).toBe('not-json');
      }),
    );
  });

  it('with any one value replaced by rubbish never makes the check throw', () => {
    const places: string[] = [];
    const walk = (node: unknown, place: string): void => {
      if (place !== '') places.push(place);
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node)) walk(child, place === '' ? key : `${place}/${key}`);
    };
    walk(JSON.parse(sound), '');
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, rubbish) => {
        const checked = checkCarrier(changed(place, rubbish), 'tiny.json');
        expect(checked.ok || checked.failure.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a folder of carrier files', () => {
  const file = (fileName: string, facts: Parameters<typeof aCarrier>[0] = {}) => ({
    fileName,
    text: JSON.stringify(aCarrier(facts)),
  });

  it('keeps the sound ones when others are refused', () => {
    const { carriers, problems } = checkCatalogue([
      file('good.json', { id: 'good' }),
      { fileName: 'broken.json', text: '{' },
      { fileName: 'huge.json', text: 'x'.repeat(50_000_000) },
    ]);
    expect(carriers.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(({ file: name, kind }) => `${name} ${kind}`)).toEqual([
      'broken.json not-json',
      'huge.json too-large',
    ]);
  });

  it('lets one id stand for one carrier, and one file for its id', () => {
    const { carriers, problems } = checkCatalogue([
      file('tiny.json'),
      file('zz.json'),
      file('other.json', { id: 'another' }),
    ]);
    expect(carriers.map(({ id }) => id)).toEqual(['tiny']);
    expect(problems).toEqual([
      { file: 'other.json', place: 'id', kind: 'file-name', detail: 'another' },
      { file: 'zz.json', place: 'id', kind: 'twice', detail: 'tiny' },
    ]);
  });

  it('has a row here for every kind of problem', () => {
    const covered = new Set<string>([...refused.map(({ kind }) => kind), 'file-name']);
    expect(PROBLEM_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });
});
