import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { carrierNamed, shippedCatalogue } from './catalogue-files.ts';
import { britainLives } from './catalogue-lives/britain.ts';
import { europeAmericaLives } from './catalogue-lives/europe-america.ts';
import { hongKongMacauLives } from './catalogue-lives/hong-kong-macau.ts';
import { hotlinkLives } from './catalogue-lives/hotlink.ts';
import { indonesiaSingaporeEthiopiaLives } from './catalogue-lives/indonesia-singapore-ethiopia.ts';
import { cardOf } from './catalogue-lives/life.ts';
import { malaysiaLives } from './catalogue-lives/malaysia.ts';
import { thailandPhilippinesLives } from './catalogue-lives/thailand-philippines.ts';

const catalogue = shippedCatalogue();
const lives = [
  ...hotlinkLives,
  ...malaysiaLives,
  ...hongKongMacauLives,
  ...thailandPhilippinesLives,
  ...indonesiaSingaporeEthiopiaLives,
  ...britainLives,
  ...europeAmericaLives,
];

describe('lives of numbers, from activation to loss', () => {
  it.each(lives)('$carrier $plan: $name', (life) => {
    const carrier = carrierNamed(catalogue, life.carrier);
    const { activeUntil, receiveUntil, lostOn } = deadlineOf(cardOf(life, carrier), carrier);
    expect([activeUntil, receiveUntil, lostOn]).toEqual(life.dates);
  });

  it.each(catalogue.carriers.map(({ id, plans }) => ({ id, plans })))(
    '$id has two at least, and one for each plan',
    ({ id, plans }) => {
      const own = lives.filter(({ carrier }) => carrier === id);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(new Set(own.map(({ plan }) => plan))).toEqual(new Set(plans.map((plan) => plan.id)));
    },
  );
});
