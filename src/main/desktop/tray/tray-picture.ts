import type { TrayState } from '#core/reminders/decision.ts';

/** Which file of resources/icons/tray a look is drawn in. */

export type Panel = 'light' | 'dark' | 'template';
export type PictureSize = 16 | 22 | 32;

/** Desktops whose panel is dark whatever the windows look like. */
const DARK_PANELS = /gnome|unity|pantheon|budgie|cinnamon|xfce/i;

/** The panel to draw for. No desktop tells its panel's colour; this is the usual one. */
export const panelOf = (platform: NodeJS.Platform, desktop: string, dark: boolean): Panel => {
  if (platform === 'darwin') return 'template';
  return dark || (platform === 'linux' && DARK_PANELS.test(desktop)) ? 'dark' : 'light';
};

const MOST_COUNTED = 9;

/** `dark/due-3-22.png`: a count has room from 22 pixels on. */
export const pictureName = (
  panel: Panel,
  { look, count }: Pick<TrayState, 'look' | 'count'>,
  size: PictureSize,
): string => {
  const counted = look === 'due' && size !== 16 ? `-${count > MOST_COUNTED ? 'more' : count}` : '';
  return `${panel}/${look}${counted}-${size}.png`;
};
