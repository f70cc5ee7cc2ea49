import type { HeldDeed } from '#core/contract.ts';
import { framePainted } from './frame-painted.ts';

/**
 * The picture that the last run left stands in the page until the window has drawn itself. What a person does with it
 * in those few frames is not lost: the preload holds it, and it is done to the window's own drawing.
 */

const elementAt = (path: readonly number[], top: Element): Element | null =>
  path.reduce<Element | null>((at, index) => at?.children[index] ?? null, top);

/** The same element of the window's own drawing; it is drawn alike. */
const counterpart = (element: Element, picture: Element, root: Element): Element | null => {
  const path: number[] = [];
  for (let at = element; at !== picture && at.parentElement !== null; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return elementAt(path, root);
};

/** Resolves when the picture, if this start has one, has been painted: drawing the window is not to hold it up. */
export const picturePainted = async (): Promise<void> => {
  if (document.getElementById('picture') !== null) await framePainted();
};

const doAgain = ({ path, text, key }: HeldDeed, root: Element): void => {
  const target = elementAt(path, root);
  if (key !== null)
    (target ?? root).dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  // What stands elsewhere by now was not what was meant.
  else if (target instanceof HTMLElement && target.textContent === text) target.click();
};

/** The window has drawn itself: the picture, if there is one, goes. Where focus and scroll bars stood in it, they stand again. */
export const takePictureAway = (): void => {
  const [picture, root] = [document.getElementById('picture'), document.getElementById('root')];
  if (picture === null || root === null) return;
  const focused = document.activeElement;
  const focus = focused !== null && picture.contains(focused) ? counterpart(focused, picture, root) : null;
  const scrolled = [...picture.querySelectorAll('*')]
    .filter(({ scrollTop }) => scrollTop > 0)
    .map((element) => [counterpart(element, picture, root), element.scrollTop] as const);
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
