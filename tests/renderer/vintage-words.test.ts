import { describe, expect, it } from 'vitest';
import { vintageWords } from '../../src/renderer/reason/vintage-words.ts';
import { wordsOf } from './words.ts';

describe('the age of a source, in words', () => {
  it.each([
    ['2017', '2017', '2017年', '2017'],
    ['Mar 2012', 'Mar 2012', '2012年3月', 'Mac 2012'],
    ['Sep 2026', 'Sep 2026', '2026年9月', 'Sep 2026'],
    ['26 Feb 2026', '26 Feb 2026', '2026年2月26日', '26 Feb 2026'],
    ['c. 2018-20', 'about 2018-20', '约 2018–20年', 'kira-kira 2018-20'],
    ['before 2020', 'before 2020', '2020年以前', 'sebelum 2020'],
    ['2023 or later', '2023 or later', '2023年或更晚', '2023 atau kemudian'],
    ['2000s', '2000s', '2000s', '2000s'],
    ['undated, old product', 'undated', '未注明日期', 'tanpa tarikh'],
    ['PDF of 15 Apr 2026', 'PDF of 15 Apr 2026', '2026年4月15日的 PDF', 'PDF 15 Apr 2026'],
    ['31 Feb 2026', '31 Feb 2026', '31 Feb 2026', '31 Feb 2026'],
    ['a leaflet', 'a leaflet', 'a leaflet', 'a leaflet'],
  ])('%s: %s, %s, %s', (vintage, en, zh, ms) => {
    const told = (['en', 'zh-CN', 'ms'] as const).map((language) =>
      vintageWords(vintage, wordsOf(language, 'reason'), language),
    );
    expect(told).toEqual([en, zh, ms]);
  });
});
