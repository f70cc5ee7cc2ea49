import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** One word for one notion: what was said in two ways before is said in one, in the window and on the desktop. */

const SOURCE = join(import.meta.dirname, '..', '..', 'src');
const FOLDERS = [join(SOURCE, 'renderer', 'i18n'), join(SOURCE, 'main', 'desktop', 'words')];

const textsIn = (language: string): readonly (readonly [file: string, text: string])[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => new RegExp(`(^|[./\\\\])${language}\\.ts$`, 'i').test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
  );

describe('one word for one notion', () => {
  it.each([
    // The other word, and the one that is used for it.
    ['zh-CN', '移走账号|账号移走|已移走|没移走|换绑', '迁走'],
    ['zh-CN', '处境', '情况'],
    ['zh-CN', '通行证', '套餐包'],
    ['zh-CN', '营运商|电信商|服务商', '运营商'],
    ['zh-CN', '(?<!手)续费|续约', '续期'],
    ['zh-CN', '提示音', '提醒'],
    ['ms', '\\boperator\\b|\\bsyarikat telekomunikasi\\b', 'pengendali'],
    ['ms', '\\b(di)?alihkan akaun|akaun (belum )?dialihkan', 'pindahkan akaun'],
    ['ms', '\\bamaun\\b', 'jumlah'],
    ['ms', '\\bpemastautin\\b', 'penduduk'],
    ['ms', '\\btangkapan (skrin|tarikh)\\b|\\btangkap skrin\\b', 'tangkap layar'],
    ['ms', '\\bnotifikasi\\b', 'pemberitahuan'],
    ['ms', '\\btop-?up\\b|\\btopup\\b', 'tambah nilai'],
    ['en', '\\bprovider\\b(?!:)', 'operator or carrier'],
    ['en', '\\bphone company\\b|\\btelco\\b', 'operator or carrier'],
  ])('%s has no "%s": it says %s', (language, other) => {
    const texts = textsIn(language);
    expect(texts.length).toBeGreaterThan(10);
    const words = texts.map(([file, text]) => [file, text.replace(/^\s*'?[\w-]+'?:/gm, '')] as const);
    const found = words.flatMap(([file, text]) => (new RegExp(other, 'i').exec(text) ? [file] : []));
    expect(found).toEqual([]);
  });
});
