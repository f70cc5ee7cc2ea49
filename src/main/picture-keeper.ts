import type { AppRequests } from '#core/contract/app.ts';
import type { Language } from '#core/model/values.ts';
import { summaryHolds } from '#core/views/summary-holds.ts';
import { dayAt } from '#core/zoned-time.ts';
import type { Handlers } from './door.ts';
import type { Desk } from './handlers/desk.ts';
import { type PictureGround, writePicture } from './picture-file.ts';

export type KeepPicture = Handlers<keyof Pick<AppRequests, 'keepPicture'>>['keepPicture'];

export interface PictureKeeperDeps extends Pick<Desk, 'session' | 'rows' | 'clock' | 'log'> {
  readonly ground: Omit<PictureGround, 'language'>;
  readonly language: () => Language;
}

/** Takes the window's pictures of itself, and keeps what is a picture of the cards as they are on the disk. */
export const createPictureKeeper = ({
  session,
  rows,
  clock,
  log,
  ground,
  language,
}: PictureKeeperDeps): KeepPicture => {
  // A picture made before the first change that is heard of here is told by the revision all the same.
  let cardsChangedAt = 0;
  session.onChange((topic) => {
    if (topic === 'cards') cardsChangedAt = session.revision();
  });
  return async ({ html, cardIds, revision, language: drawnIn }) => {
    if (session.sample || drawnIn !== language()) return null;
    await session.settled();
    const holdings = [
      ...(await rows.all()).values(),
      summaryHolds(dayAt(clock.now(), clock.zone()), clock.zone(), null),
    ];
    if (revision < cardsChangedAt) return null;
    const from = holdings.reduce((latest, holding) => Math.max(latest, holding.from), 0);
    const until = holdings.reduce((soonest, holding) => Math.min(soonest, holding.until), Number.POSITIVE_INFINITY);
    try {
      await writePicture({ ...ground, language: drawnIn }, { html, cardIds, from, until });
    } catch (error) {
      log.unexpected('picture', error);
    }
    return null;
  };
};
