import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCard, writeCard } from '#core/document.ts';
import { addDays, daysBetween } from '#core/local-date.ts';
import { LANGUAGES } from '#core/model/values.ts';
import { SAMPLE_FILES, sampleCards } from '#core/sample/sample-cards.ts';
import { SAMPLE_STORIES } from '#core/sample/sample-stories.ts';
import { overviewOf } from '#core/views/overview.ts';
import { summaryOf } from '#core/views/summary.ts';
import { countingIds, day } from '../../builders.ts';
import { shippedCatalogue } from '../catalogue-files.ts';

const carriers = shippedCatalogue().carriers;
const NOW = Date.parse('2026-11-22T01:00:00Z');

const files = SAMPLE_FILES.map(({ fileName, kind }) => {
  const bytes = readFileSync(join(import.meta.dirname, '../../../resources/demo', fileName));
  const mediaType = fileName.endsWith('.pdf') ? 'application/pdf' : 'image/png';
  return { fileName, kind, mediaType, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
});

const samplesAt = (now: number, language: (typeof LANGUAGES)[number] = 'en') => {
  const cards = sampleCards({ now, newId: countingIds(), language, carriers, files });
  return cards.map((card) => {
    const carrier = carriers.find(({ id }) => id === card.details.carrierId) ?? null;
    return { card, summary: summaryOf(card, carrier, now) };
  });
};

describe('sample cards', () => {
  it('are twelve, and sound documents', () => {
    const samples = samplesAt(NOW);
    expect(samples).toHaveLength(12);
    for (const { card } of samples) expect(readCard(writeCard(card))).toEqual({ kind: 'loaded', card });
    expect(new Set(samples.map(({ card }) => card.details.number)).size).toBe(12);
  });

  it('show every state a person should know, on 22 November 2026', () => {
    const shown = samplesAt(NOW).map(({ summary }) => [
      summary.label,
      summary.state,
      summary.activeUntil,
      summary.lostOn,
      summary.daysLeft,
      summary.nextStep,
      summary.receiptsMissing,
    ]);
    expect(shown).toEqual([
      ["Dad's old line", 'receive-only', '2026-10-08', '2026-11-28', 5, 'top-up', 0],
      ['Maybank codes', 'due-soon', '2026-12-01', '2027-01-01', 9, 'top-up', 1],
      ['Chase codes', 'due-soon', expect.anything(), expect.anything(), expect.anything(), 'fill-wallet', 0],
      ['KL trip line', 'hard-stop', '2026-12-10', '2026-12-11', 18, 'move-accounts', 0],
      ['HK codes', 'active', '2027-01-19', '2027-01-20', 58, 'top-up', 0],
      ['UK shopping', 'active', '2027-01-26', '2027-04-27', 65, 'top-up', 0],
      ['Barclays codes', 'active', '2027-02-27', '2027-02-28', 97, 'use-it', 0],
      ['Monzo spare', 'active', '2027-03-31', '2027-04-01', 129, 'use-it', 1],
      ['Bangkok line', 'active', '2027-04-19', '2027-04-20', 148, 'top-up', 0],
      ['Penang spare', 'active', '2027-05-03', expect.anything(), 162, 'top-up', 0],
      ['HK broker', 'active', '2027-06-30', '2027-07-01', 220, 'top-up', 0],
      ['Berlin landlord', 'to-confirm', '2027-11-21', '2028-01-22', 364, 'confirm', 0],
    ]);
  });

  it.each(['2027-02-28', '2028-02-29', '2026-12-31', '2026-03-29', '2030-07-15'])('are as alive on %s', (today) => {
    const samples = samplesAt(Date.parse(`${today}T16:30:00Z`));
    const overview = overviewOf(samples.map(({ summary }) => summary));
    expect(overview.attention.map(({ label }) => label)).toEqual([
      "Dad's old line",
      'Maybank codes',
      'Chase codes',
      'KL trip line',
      'Berlin landlord',
    ]);
    const { activeUntil } = samples[1]?.summary ?? {};
    expect(activeUntil && daysBetween(day(today), activeUntil)).toBeGreaterThanOrEqual(9);
    expect(activeUntil && activeUntil <= addDays(day(today), 10)).toBe(true);
  });

  it.each(LANGUAGES)('speak %s', (language) => {
    const labels = samplesAt(NOW, language).map(({ card }) => card.details.label);
    expect(labels).toEqual(SAMPLE_STORIES.map(({ label }) => label[language]));
  });

  it('do without carriers and files that are not there', () => {
    const some = carriers.filter(({ id }) => id === 'giffgaff');
    const cards = sampleCards({ now: NOW, newId: countingIds(), language: 'en', carriers: some, files: [] });
    expect(cards.map(({ details }) => details.label)).toEqual(['Barclays codes']);
    expect(cards[0]?.receipts).toEqual([]);
  });
});
