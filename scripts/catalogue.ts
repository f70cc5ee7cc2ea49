import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalogue } from '#core/catalogue/check.ts';
import { type CarrierCoverage, type Coverage, coverageOf } from '#core/catalogue/coverage.ts';
import { MODELS, type Model } from '#core/catalogue/models.ts';
import { dayAt } from '#core/zoned-time.ts';

/** Prints what the catalogue covers; fails on a refused file, a number without evidence, a missing model, too few carriers. */

const FOLDER = join(import.meta.dirname, '..', 'resources', 'catalogue');
const MODEL_NAMES = Object.keys(MODELS) as Model[];

const files = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((fileName) => ({ fileName, text: readFileSync(join(FOLDER, fileName), 'utf8') }));

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const planText = ({ plans }: CarrierCoverage): string =>
  plans.map(({ id, versions }) => (versions > 1 ? `${id} (${versions} versions)` : id)).join(', ');

const carrierTable = ({ carriers }: Coverage): string =>
  table([
    ['carrier', '', 'numbers', 'unproven', 'weak', 'checked days ago', 'plans'],
    ...carriers.map((carrier) => [
      carrier.id,
      carrier.country,
      String(carrier.numbers),
      String(carrier.unproven.length),
      String(carrier.weak.length),
      carrier.oldestCheck === carrier.newestCheck
        ? String(carrier.oldestCheck ?? '-')
        : `${carrier.newestCheck} to ${carrier.oldestCheck}`,
      planText(carrier),
    ]),
  ]);

const checkLines = ({ carriers }: Coverage): string =>
  [
    'age of each check in days',
    ...carriers.map(({ id, checks }) => `${id}: ${checks.map(({ source, days }) => `${source} ${days}`).join(', ')}`),
  ].join('\n');

const seenIn = ({ models }: Coverage, model: Model): readonly string[] => models.get(model) ?? [];

const modelTable = (coverage: Coverage): string =>
  table([
    ['rule models', ...MODEL_NAMES],
    ...coverage.carriers.map((carrier) => [
      carrier.id,
      ...MODEL_NAMES.map((model) => (carrier.models.includes(model) ? '●' : '·')),
    ]),
    ['carriers', ...MODEL_NAMES.map((model) => String(seenIn(coverage, model).length))],
  ]);

const legend = (coverage: Coverage): string =>
  table(
    MODEL_NAMES.map((model) => [
      model,
      MODELS[model],
      `such as ${seenIn(coverage, model).slice(0, 3).join(', ') || 'none'}`,
    ]),
  );

const main = (): void => {
  const { carriers, problems } = checkCatalogue(files());
  const coverage = coverageOf(carriers, dayAt(Date.now(), 'UTC'));
  const numbers = coverage.carriers.reduce((sum, carrier) => sum + carrier.numbers, 0);
  const unproven = coverage.carriers.reduce((sum, carrier) => sum + carrier.unproven.length, 0);
  const weak = coverage.carriers.reduce((sum, carrier) => sum + carrier.weak.length, 0);
  const plans = coverage.carriers.reduce((sum, carrier) => sum + carrier.plans.length, 0);
  const present = MODEL_NAMES.filter((model) => seenIn(coverage, model).length > 0).length;
  console.log([checkLines(coverage), carrierTable(coverage), modelTable(coverage), legend(coverage)].join('\n\n'));
  console.log(
    `\n${carriers.length} carriers, ${plans} plans, ${present} of ${MODEL_NAMES.length} models, ` +
      `${numbers - unproven} numbers with evidence (${weak} of them on weak sources only), ${unproven} without`,
  );
  for (const { file, place, kind, detail } of problems)
    console.error(`refused: ${file} at ${place}: ${kind} ${detail}`);
  for (const shortcoming of coverage.shortcomings) console.error(`short: ${JSON.stringify(shortcoming)}`);
  if (problems.length + coverage.shortcomings.length > 0) process.exitCode = 1;
};

main();
