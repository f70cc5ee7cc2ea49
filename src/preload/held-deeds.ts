import type { HeldDeed } from '#core/contract.ts';

/**
 * What a person does before the window's own code is there to hear of it: keys at once, clicks on the last run's picture.
 * Listened to here, since nothing of the page runs earlier.
 */

const deeds: HeldDeed[] = [];

const hold = (event: Event): void => {
  const picture = document.getElementById('picture');
  const inside = event.target instanceof Element && picture?.contains(event.target) === true ? event.target : null;
  const where = {
    index: picture === null || inside === null ? -1 : Array.from(picture.querySelectorAll('*')).indexOf(inside),
    text: inside?.textContent ?? '',
  };
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
