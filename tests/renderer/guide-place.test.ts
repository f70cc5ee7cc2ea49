import { describe, expect, it } from 'vitest';
import { type Place, placeOf, placesFrom, withPlace } from '../../src/renderer/features/guide/guide-place.ts';

const KL = 'Asia/Kuala_Lumpur';
const CARD = { id: 'one', state: 'active', timeZone: KL } as const;
const place = (situations: Place['situations'], way: string | null = null): Place => ({ situations, way });

describe('where somebody begins in the guide', () => {
  it.each([
    ['somebody whose clock is not the carrier’s is abroad', {}, 'Asia/Shanghai', CARD, ['abroad']],
    ['somebody at the carrier’s place is not', {}, KL, CARD, []],
    ['what was chosen for this card', { one: place(['cash']) }, 'Asia/Shanghai', CARD, ['cash']],
    ['nothing, when nothing was chosen for it', { one: place([]) }, 'Asia/Shanghai', CARD, []],
    ['what was chosen last for another', { two: place(['cash']), three: place(['night']) }, KL, CARD, ['night']],
    [
      'a number that can only receive says so itself',
      { one: place(['night']) },
      KL,
      { ...CARD, state: 'receive-only' },
      ['night', 'receive-only'],
    ],
  ] as const)('%s', (_what, places, zone, card, situations) => {
    expect(placeOf(places, { zone, card }).situations).toEqual(situations);
  });

  it('opens the way that was opened by hand, for that card only', () => {
    const places = { one: place(['cash'], 'dealer') };
    expect(placeOf(places, { zone: KL, card: CARD }).way).toBe('dealer');
    expect(placeOf(places, { zone: KL, card: { ...CARD, id: 'two' } }).way).toBeNull();
  });
});

describe('what is remembered of it', () => {
  it('survives being written and read', () => {
    const places = withPlace({}, 'one', place(['abroad', 'night'], 'app'));
    expect(placesFrom(JSON.stringify(places))).toEqual(places);
  });

  it('leaves out that the number can only receive: next year it may not be so', () => {
    expect(withPlace({}, 'one', place(['night', 'receive-only']))).toEqual({ one: place(['night']) });
  });

  it('forgets the oldest of more than forty, and keeps the changed one as the latest', () => {
    let places: Readonly<Record<string, Place>> = {};
    for (let card = 0; card < 41; card++) places = withPlace(places, `card-${card}`, place(['cash']));
    places = withPlace(places, 'card-7', place(['night']));
    expect(Object.keys(places)).toHaveLength(40);
    expect(Object.keys(places)).not.toContain('card-0');
    expect(Object.entries(places).at(-1)).toEqual(['card-7', place(['night'])]);
  });

  it.each([undefined, '', 'null', '7', '{"one":7}', '{"one":{"situations":"abroad"}}', '[]'])(
    'is an empty start where it cannot be read: %s',
    (text) => {
      expect(placesFrom(text)).toEqual({});
    },
  );

  it('leaves out situations that are none any more', () => {
    expect(placesFrom('{"one":{"situations":["moon","night"],"way":3}}')).toEqual({ one: place(['night']) });
  });
});
