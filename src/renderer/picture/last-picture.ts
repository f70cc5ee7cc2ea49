import type { HeldDeed } from '#core/contract.ts';
import { framePainted } from './frame-painted.ts';

/**
 * The picture that the last run left stands in the page until the window has drawn itself. What a person does with it
 * in those few frames is not lost: the preload holds it, and it is done to the window's own drawing.
 */

/** All elements below one, in the order of the page: those of the picture and of the window's own drawing are alike. */
const elementsOf = (top: Element): readonly Element[] => [...top.querySelectorAll('*')];

/** Resolves when the picture, if this start has one, has been painted: drawing the window is not to hold it up. */
export const picturePainted = async (): Promise<void> => {
  if (document.getElementById('picture') !== null) await framePainted();
};

const doAgain = ({ index, text, key }: HeldDeed, root: Element): void => {
  const target = elementsOf(root)[index];
  if (key !== null)
    (target ?? root).dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  // What stands elsewhere by now was not what was meant.
  else if (target instanceof HTMLElement && target.textContent === text) target.click();
};

/** The window has drawn itself: the picture, if there is one, goes. Where focus and scroll bars stood in it, they stand again. */
export const takePictureAway = (): void => {
  const [picture, root] = [document.getElementById('picture'), document.getElementById('root')];
  if (picture === null || root === null) return;
  const [shown, drawn] = [elementsOf(picture), elementsOf(root)];
  const focus = drawn[shown.indexOf(document.activeElement ?? document.body)];
  const scrolled = shown.map(({ scrollTop }, index) => [drawn[index], scrollTop] as const).filter(([, top]) => top > 0);
  picture.remove();
  for (const [element, top] of scrolled) element?.scrollTo({ top, behavior: 'instant' });
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
};

/** The window listens: what was done before that is done. */
export const doHeldDeeds = (): void => {
  const root = document.getElementById('root');
  if (root === null) return;
  for (const deed of window.app.takeDeeds()) doAgain(deed, root);
};
