import { SITUATIONS } from '#core/guide/advice.ts';
import { expect } from '../desktop/fixture.ts';
import { sampleLabel, stop } from './sample-stops.ts';
import { dialogBy, menuBy, openCarrier, openCarriers, openGuide, type Stop, type Walk } from './steps.ts';

/** The guide in each situation, the catalogue, and the forms of own carriers and own numbers. */

const inGuide = (name: string, english: string, act: (walk: Walk) => Promise<unknown>): Stop =>
  stop(name, async (walk) => {
    await openGuide(walk, sampleLabel(walk.language, english));
    await act(walk);
  });

/** A choice of the guide's situations. */
export const chooseSituation = async ({ page, words }: Walk, situation: string): Promise<void> => {
  const names: Readonly<Record<string, string>> = words.guide.situations;
  const choice = page.getByRole('radio', { name: names[situation] ?? situation, exact: true });
  await choice.check({ force: true });
};

const SITUATION_STOPS = [...SITUATIONS, 'all'].map((situation) =>
  inGuide(`guide-${situation}`, 'Maybank codes', (walk) => chooseSituation(walk, situation)),
);

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
