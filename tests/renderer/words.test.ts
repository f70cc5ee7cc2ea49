import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** No word is missing in a language, none is unused, and no text stands in the components themselves. */

const ROOT = join(import.meta.dirname, '..', '..', 'src', 'renderer');
const LANGUAGES = ['en', 'zh-CN', 'ms'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Words = { readonly [key: string]: string | Words };

const flat = (words: Words, path = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value] as const] : flat(value, at);
  });

const modules = import.meta.glob<{ readonly words: Words }>('../../src/renderer/i18n/*.{en,zh-CN,ms}.ts', {
  eager: true,
});
const wordsOf = (topic: string, language: string): ReadonlyMap<string, string> => {
  const module = modules[`../../src/renderer/i18n/${topic}.${language}.ts`];
  if (!module) throw new Error(`no words: ${topic}.${language}`);
  return new Map(flat(module.words));
};
const topics = readdirSync(join(ROOT, 'i18n'))
  .filter((name) => name.endsWith('.en.ts'))
  .map((name) => name.slice(0, -'.en.ts'.length))
  // A bundle of several topics, such as those of the first screen, has no words of its own.
  .filter((topic) => modules[`../../src/renderer/i18n/${topic}.en.ts`]?.words !== undefined);

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

/** The code that may use a topic: what names it, and what stands in the same folders and takes `t` as an argument. */
const codeFor = (topic: string): string => {
  const naming = files.filter(({ text }) => new RegExp(`['"]${topic}['":]|\\b${topic}:`).test(text));
  const folders = new Set(naming.map(({ name }) => dirname(name)));
  return files.flatMap(({ name, text }) => (folders.has(dirname(name)) ? [text] : [])).join('\n');
};

/** Keys written out, and the fixed ends of keys put together: `kind.${kind}.pay` is used by `kind.dealer.pay`. */
const usesOf = (code: string): ((key: string) => boolean) => {
  const literals = new Set([...code.matchAll(/['"]([\w.-]+)['"]|\b([\w-]+):/g)].map((match) => match[1] ?? match[2]));
  const templates = [...code.matchAll(/`([\w.:-]*\$\{[^`]*)`/g)].flatMap((match) => {
    const parts = (match[1] ?? '').replace(/^\w+:/, '').split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
    // A template without a fixed part would use every key there is.
    if (!parts.some((part) => part.length > 3 || part.includes('.'))) return [];
    return [new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)];
  });
  return (key) => {
    const plain = key.replace(PLURAL, '');
    return literals.has(plain) || templates.some((template) => template.test(plain));
  };
};

describe.each(topics)('words of %s', (topic) => {
  const english = wordsOf(topic, 'en');
  const bare = (keys: Iterable<string>): ReadonlySet<string> =>
    new Set([...keys].map((key) => key.replace(PLURAL, '')));

  it.each(LANGUAGES)('are all there in %s, and none is empty', (language) => {
    const words = wordsOf(topic, language);
    expect([...bare(words.keys())].sort()).toEqual([...bare(english.keys())].sort());
    expect([...words].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('have in %s the plural forms that the language has, and no other', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Map<string, string[]>();
    for (const key of wordsOf(topic, language).keys()) {
      const form = PLURAL.exec(key)?.[1];
      if (form !== undefined)
        counted.set(key.replace(PLURAL, ''), [...(counted.get(key.replace(PLURAL, '')) ?? []), form]);
    }
    const wrong = [...counted].filter(([, found]) => found.toSorted().join() !== forms.toSorted().join());
    expect(wrong).toEqual([]);
  });

  it('count no single thing in the plural', () => {
    // What is never one: carriers of the catalogue, digits of a serial number.
    const never = ['another-text', 'iccidProblem.iccid-length'];
    const found = [...english].filter(
      ([key, text]) => /\{\{count\}\}( more)? [a-z]+s\b/.test(text) && !PLURAL.test(key) && !never.includes(key),
    );
    expect(found).toEqual([]);
  });

  it.each(['zh-CN', 'ms'])('fill in the same facts in %s as in English', (language) => {
    const holes = (text: string): string => [...new Set(text.match(/\{\{\w+/g) ?? [])].sort().join(' ');
    const others = wordsOf(topic, language);
    const differing = [...english].flatMap(([key, text]) => {
      const other = others.get(key);
      return other === undefined || key.endsWith('_one') || holes(other) === holes(text) ? [] : [key];
    });
    expect(differing).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = usesOf(codeFor(topic));
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('components', () => {
  it('hold no text of their own', () => {
    const components = files.filter(({ name }) => name.endsWith('.tsx'));
    const found = components.flatMap(({ name, text: whole }) => {
      // What is printed on a key is no word.
      const text = whole.replace(/<Kbd>[^<]*<\/Kbd>/g, '');
      // Words between tags, and words given to what a screen reader says.
      const between = [...text.matchAll(/>\s*([A-Za-z一-鿿][^<>{}=;()]*[A-Za-z一-鿿])\s*<\//g)];
      const named = [...text.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*[A-Za-z一-鿿]{2}[^"]*)"/g)];
      return [...between, ...named].map((match) => `${name}: ${match[1]}`);
    });
    expect(found).toEqual([]);
  });
});
