import type { Page } from 'playwright/test';

/** Finds words that a person cannot read whole: cut off by their box, or outside the window where nothing scrolls. */

/**
 * Cells that name a thing in one line. They may end in an ellipsis, since the same name stands in full in their tooltip
 * and on the page of that thing; sentences, buttons, dates and amounts never may.
 */
const NAMES_IN_ONE_LINE = ['.el'];

/** The words that are cut off on the page as it is now, each with the box that cuts it; an empty list when all can be read. */
export const clippedWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate((names) => {
    const SLACK = 1.5;
    const shortOf = (element: Element): string => {
      const { className } = element;
      return `${element.tagName.toLowerCase()}${typeof className === 'string' && className !== '' ? `.${className.split(/\s+/).join('.')}` : ''}`;
    };
    /** Said to screen readers only: icons with a tooltip stand in its place. */
    const isForEars = (element: Element): boolean => {
      for (let box: Element | null = element; box !== null; box = box.parentElement)
        if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
      return false;
    };
    const isForEyes = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isForEars(element);
    /** One-line names need a tooltip with their whole text. */
    const isToldElsewhere = (element: Element, text: string): boolean => {
      const cell = element.closest(names.join());
      const title = cell?.closest('[title]')?.getAttribute('title') ?? '';
      return cell !== null && title.includes(text);
    };
    const cuts = (style: string): boolean => style === 'hidden' || style === 'clip';
    const scrolls = (style: string): boolean => style === 'auto' || style === 'scroll';

    /** The box that cuts a rectangle, or null: a scrolling ancestor may bring it into view on its axis. */
    const cutBy = (element: Element, { left, right, top, bottom, height }: DOMRect): string | null => {
      let [canX, canY] = [false, false];
      // A line's rectangle has the font's own height, which is more than the letters need.
      const air = height * 0.2 + SLACK;
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const edge = box.getBoundingClientRect();
        const [outX, outY] = [
          left < edge.left - SLACK || right > edge.right + SLACK,
          top < edge.top - air || bottom > edge.bottom + air,
        ];
        if (!canX && outX && cuts(style.overflowX)) return `${shortOf(box)} cuts its width`;
        if (!canY && outY && cuts(style.overflowY)) return `${shortOf(box)} cuts its height`;
        canX ||= scrolls(style.overflowX);
        canY ||= scrolls(style.overflowY);
        if (style.position === 'fixed') break;
      }
      if (!canX && (left < -SLACK || right > innerWidth + SLACK)) return 'outside the window, sideways';
      if (!canY && (top < -air || bottom > innerHeight + air)) return 'outside the window, above or below';
      return null;
    };

    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null || element.closest('option, script, style') || !isForEyes(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rectangle of Array.from(range.getClientRects())) {
        const by = rectangle.width === 0 ? null : cutBy(element, rectangle);
        if (by !== null && !isToldElsewhere(element, text)) found.add(`"${text.slice(0, 60)}": ${by}`);
      }
    }

    const pen = document.createElement('canvas').getContext('2d');
    const widthOf = (field: Element, text: string): number => {
      if (pen === null) return 0;
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(field);
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      return pen.measureText(text).width;
    };
    const TYPED = 'input:not([type=checkbox]):not([type=radio]):not([type=file]), select';
    for (const field of Array.from(document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(TYPED))) {
      if (!isForEyes(field)) continue;
      const text = 'placeholder' in field ? field.value || field.placeholder : (field.selectedOptions[0]?.text ?? '');
      const style = getComputedStyle(field);
      const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (text !== '' && widthOf(field, text) > room + SLACK)
        found.add(`"${text.slice(0, 60)}": too long for its field`);
    }

    const scroller = document.getElementById('main');
    if (scroller && scroller.scrollWidth > scroller.clientWidth + SLACK) {
      const edge = scroller.getBoundingClientRect().left + scroller.clientWidth + SLACK;
      const wide = Array.from(scroller.querySelectorAll('*')).filter((one) => one.getBoundingClientRect().right > edge);
      found.add(`the whole page scrolls sideways: ${wide.slice(-3).map(shortOf).join(', ')}`);
    }
    return [...found];
  }, NAMES_IN_ONE_LINE);
