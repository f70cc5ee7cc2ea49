import { type Report, shown } from './problems.ts';

/** A carrier file can come from a stranger; its words end up in windows, notifications and menus. Only plain text may. */

/** Control characters and line breaks: names are one line. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Bidirectional overrides, zero-width characters and the like: what a person cannot see but is fooled by. */
const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}]/u;

const checkText = (text: string, place: string, report: Report): void => {
  if (text.trim() === '') report(place, 'blank', '');
  if (text.includes('<')) report(place, 'markup', shown(text));
  if (CONTROL.test(text)) report(place, 'control-character', shown(text));
  if (HIDDEN.test(text)) report(place, 'hidden-character', shown(text));
};

/** Reports every text of a parsed file that is blank, holds markup, or holds characters that control, hide or reorder. */
export const checkTexts = (value: unknown, report: Report, place = ''): void => {
  if (typeof value === 'string') checkText(value, place, report);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) checkTexts(child, report, place === '' ? key : `${place}/${key}`);
  }
};
