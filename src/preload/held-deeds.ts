import type { HeldDeed } from '#core/contract.ts';

/**
 * What a person does before the window's own code is there to hear of it: keys at once, clicks on the last run's picture.
 * Listened to here, since nothing of the page runs earlier.
 */

const deeds: HeldDeed[] = [];

/** Where an element stands below another one: the how-manieth child of the how-manieth child. */
const pathTo = (element: Element, top: Element): number[] => {
  const path: number[] = [];
  for (let at = element; at !== top && at.parentElement !== null; at = at.parentElement)
    path.unshift(Array.from(at.parentElement.children).indexOf(at));
  return path;
};

const hold = (event: Event): void => {
  const picture = document.getElementById('picture');
  const inside = event.target instanceof Element && picture?.contains(event.target) === true ? event.target : null;
  const where =
    picture === null || inside === null
      ? { path: [], text: '' }
      : { path: pathTo(inside, picture), text: inside.textContent ?? '' };
  if (event instanceof KeyboardEvent) {
    const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
    deeds.push({ ...where, key: { key, code, ctrlKey, metaKey, shiftKey, altKey } });
  } else if (inside !== null) {
    // A link of the picture must not be followed twice.
    event.preventDefault();
    deeds.push({ ...where, key: null });
  }
};

/** Begins to hold. */
export const holdDeeds = (): void => {
  for (const kind of ['click', 'keydown']) window.addEventListener(kind, hold, { capture: true });
};

/** What was held, in its order; from now on nothing is. */
export const takeDeeds = (): readonly HeldDeed[] => {
  for (const kind of ['click', 'keydown']) window.removeEventListener(kind, hold, { capture: true });
  return deeds.splice(0);
};
