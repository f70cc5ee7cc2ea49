/**
 * The picture that the last run left stands in the page until the window has drawn itself. What a person does with it
 * in those few frames is not lost: it is done to the window's own drawing as soon as that has taken its place.
 */

interface LastPicture {
  /** When it has been painted, so that drawing the window does not hold it up. */
  readonly painted: Promise<void>;
}

interface Deed {
  readonly path: readonly number[];
  readonly text: string;
  readonly event: Event;
}

/** Where an element stands below another one: the how-manieth child of the how-manieth child. */
const pathTo = (element: Element, top: Element): number[] => {
  const path: number[] = [];
  for (let at = element; at !== top && at.parentElement !== null; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path;
};

const elementAt = (path: readonly number[], top: Element): Element | null =>
  path.reduce<Element | null>((at, index) => at?.children[index] ?? null, top);

const deeds: Deed[] = [];
let shown: { readonly picture: Element; readonly stop: () => void } | null = null;

const hold = (picture: Element): (() => void) => {
  const holding = new AbortController();
  const keep = (event: Event): void => {
    const target = event.target instanceof Element && picture.contains(event.target) ? event.target : picture;
    deeds.push({ path: pathTo(target, picture), text: target.textContent ?? '', event });
  };
  for (const kind of ['click', 'keydown'])
    document.addEventListener(kind, keep, { capture: true, signal: holding.signal });
  return () => holding.abort();
};

/** The picture in front of the window, from now on minded; null when this start has none. */
export const lastPicture = (): LastPicture | null => {
  const picture = document.getElementById('picture');
  if (picture === null) return null;
  shown = { picture, stop: hold(picture) };
  return { painted: new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))) };
};

const doAgain = ({ path, text, event }: Deed, root: Element): void => {
  const target = elementAt(path, root);
  if (event instanceof KeyboardEvent) (target ?? root).dispatchEvent(new KeyboardEvent(event.type, event));
  // What stands elsewhere by now was not what was meant.
  else if (target instanceof HTMLElement && target.textContent === text) target.click();
};

/** Takes the picture away: the window's own drawing stands below it. Where the focus and the page stood, they stand again. */
export const takePictureAway = (): void => {
  const root = document.getElementById('root');
  if (shown === null || root === null) return;
  const { picture, stop } = shown;
  shown = null;
  stop();
  const focused = picture.contains(document.activeElement) ? pathTo(document.activeElement ?? picture, picture) : null;
  const scrolled = [...picture.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const places = scrolled.map((element) => [pathTo(element, picture), element.scrollTop] as const);
  picture.remove();
  for (const [path, top] of places) elementAt(path, root)?.scrollTo({ top, behavior: 'instant' });
  const focus = focused === null ? null : elementAt(focused, root);
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  // After this drawing is complete: a deed may change it.
  setTimeout(() => {
    for (const deed of deeds.splice(0)) doAgain(deed, root);
  });
};
