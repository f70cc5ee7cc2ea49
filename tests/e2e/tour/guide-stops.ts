import { SITUATIONS, type Situation } from '#core/guide/fit.ts';
import { expect } from '../desktop/fixture.ts';
import { sampleLabel, stop } from './sample-stops.ts';
import { dialogBy, menuBy, openCarrier, openCarriers, openGuide, type Stop, type Walk } from './steps.ts';
import { named } from './words.ts';

/** The guide in each situation, the catalogue, and the forms of own carriers and own numbers. */

const inGuide = (name: string, english: string, act: (walk: Walk) => Promise<unknown>): Stop =>
  stop(name, async (walk) => {
    await openGuide(walk, sampleLabel(walk.language, english));
    await act(walk);
  });

/** Some of the guide's situations and no others. */
export const chooseSituations = async ({ page, words }: Walk, situations: readonly Situation[]): Promise<void> => {
  for (const situation of SITUATIONS) {
    const choice = page.getByRole('checkbox', { name: words.guide.situations[situation], exact: true });
    await choice.setChecked(situations.includes(situation), { force: true });
  }
};

const together = (name: string, ...situations: readonly Situation[]): Stop =>
  inGuide(`guide-${name}`, 'Maybank codes', (walk) => chooseSituations(walk, situations));

const SITUATION_STOPS: readonly Stop[] = [
  ...SITUATIONS.map((situation) => together(situation, situation)),
  together('together', 'abroad', 'no-bank-card', 'night'),
  inGuide('guide-all', 'Maybank codes', async (walk) => {
    await chooseSituations(walk, ['cash']);
    await walk.page.getByRole('button', { name: named(walk.words.guide.others.more_other) }).click();
  }),
  together('none'),
];

const GUIDE: readonly Stop[] = [
  ...SITUATION_STOPS,
  inGuide('guide-in-grace', "Dad's old line", async () => undefined),
  inGuide('guide-hard-stop', 'KL trip line', async () => undefined),
  inGuide('guide-activity', 'Barclays codes', async () => undefined),
  inGuide('guide-recurring', 'Chase codes', async () => undefined),
];

const formKind = (kind: 'deed' | 'pack' | 'recurring' | 'fixed-end'): Stop =>
  stop(`own-carrier-${kind}`, async (walk) => {
    const { page, words } = walk;
    await openCarriers(walk);
    const form = await dialogBy(page, () => page.getByRole('button', { name: words.carriers.make }).click());
    await form.getByRole('radio', { name: words.carriers.form.kind[kind].title }).check({ force: true });
  });

const CATALOGUE: readonly Stop[] = [
  stop('carriers', openCarriers),
  stop('carriers-none', async (walk) => {
    await openCarriers(walk);
    await walk.page.getByRole('textbox', { name: walk.words.carriers.search }).fill('zzz');
  }),
  stop('carrier-hotlink', (walk) => openCarrier(walk, 'hotlink')),
  stop('carrier-giffgaff', (walk) => openCarrier(walk, 'giffgaff')),
  stop('carrier-little-known', (walk) => openCarrier(walk, 'ctexcel-uk')),
  stop('carrier-menu', async (walk) => {
    await openCarrier(walk, 'hotlink');
    await menuBy(walk.page, walk.page.getByRole('button', { name: walk.words.card.more }));
  }),
  stop('own-carrier-copy', async (walk) => {
    const { page, words } = walk;
    await openCarrier(walk, 'hotlink');
    await dialogBy(page, () => page.getByRole('button', { name: words.carriers.duplicate }).click());
  }),
  stop('own-carrier', async (walk) => {
    const { page, words } = walk;
    await openCarriers(walk);
    await dialogBy(page, () => page.getByRole('button', { name: words.carriers.make }).click());
  }),
  stop('own-carrier-problems', async (walk) => {
    const { page, words } = walk;
    await openCarriers(walk);
    const form = await dialogBy(page, () => page.getByRole('button', { name: words.carriers.make }).click());
    await form.getByRole('button', { name: words.carriers.form.save }).press('Enter');
    await expect(form.getByText(words.carriers.form.field.missing).first()).toBeVisible();
  }),
  ...(['deed', 'pack', 'recurring', 'fixed-end'] as const).map(formKind),
];

export const GUIDE_STOPS: readonly Stop[] = [...GUIDE, ...CATALOGUE];
