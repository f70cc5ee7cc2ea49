import { nativeTheme } from 'electron';
import type { EpochMs } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { type PictureGround, readPicture } from './picture-file.ts';
import type { PageDesk } from './window-files.ts';

/** What pages say before their code has run: language, look, masking, and for the first one the last run's picture. */
export interface Pages extends PageDesk {
  /** When the first page has all that it needs from this process for its first picture but the answers. */
  readonly handedOver: Promise<void>;
  /** From now on pages are served in this language, masked or not. */
  readonly speak: (spoken: Spoken) => void;
}

/** Asked anew for each page: a setting may have changed. */
export interface Spoken {
  readonly language: () => Language;
  readonly masking: () => boolean;
}

/** Its code and its words. */
const FILES_OF_A_PAGE = 2;

/** Begins with a glance at the settings. Call when the app is ready. */
export const createPages = (atFirst: Spoken, ground: Omit<PictureGround, 'language'>, now: () => EpochMs): Pages => {
  let spoken = atFirst;
  let filesAwaited: number | null = null;
  let handOver = (): void => undefined;
  const handedOver = new Promise<void>((resolve) => {
    handOver = resolve;
  });
  const countDown = (): void => {
    if (filesAwaited === 0) handOver();
  };
  const pictureOnce = (language: Language): string => {
    // A later page belongs to a running app: the cards may have changed without anybody drawing them.
    if (filesAwaited !== null) return '';
    const html = readPicture({ ...ground, language }, now());
    // A page without a picture waits for our answers and nothing else; one with a picture is busy painting it.
    filesAwaited = html === null ? 0 : FILES_OF_A_PAGE;
    countDown();
    return html === null ? '' : `<div id="picture">${html}</div>`;
  };
  return {
    factsOfPage: () => {
      const language = spoken.language();
      return {
        LANGUAGE: language,
        LOOK: nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
        MASKING: spoken.masking() ? 'on' : 'off',
        PLATFORM: process.platform,
        PICTURE: pictureOnce(language),
      };
    },
    fileGiven: () => {
      if (filesAwaited === null || filesAwaited === 0) return;
      filesAwaited -= 1;
      countDown();
    },
    handedOver,
    speak: (next) => {
      spoken = next;
    },
  };
};
