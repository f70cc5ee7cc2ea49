import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startChild } from './child.ts';
import type { Desktop } from './fixture.ts';

/** A real panel with a tray, and pictures of it. */
export interface Panel {
  /** The pixels of the right end of the panel, where the tray is. */
  readonly pixels: () => Promise<string>;
  /** The same, four times as large, as a file to look at. */
  readonly picture: (file: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** One panel on top with a tray at its right end; light or dark by its own setting. */
const configuration = (dark: boolean): string => `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="${dark}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray"/>
  </property>
</channel>
`;

const execute = promisify(execFile);

const run = async (command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> => {
  const child = startChild(command, args, env);
  if ((await child.ended) !== 0) throw new Error(`${command}:\n${child.printed.join('\n')}`);
};

/** Looks at a part of the screen: its pixels, and a picture of it enlarged to so many per cent. */
export const pictureOf = ({ env }: Desktop, part: string) => {
  const source = ['-window', 'root', '-crop', part, '+repage'];
  return {
    pixels: async (): Promise<string> => {
      const { stdout } = await execute('import', [...source, 'rgb:-'], { env, encoding: 'buffer', maxBuffer: 1e8 });
      return stdout.toString('base64');
    },
    save: async (file: string, percent: number): Promise<void> => {
      await execute('import', [...source, '-filter', 'point', '-resize', `${percent}%`, file], { env });
    },
  };
};

const PAINT_MS = 10_000;
const BETWEEN_LOOKS_MS = 150;

/** Nothing tells when a panel is painted: it is when none of the black behind it is seen, twice the same. */
const painted = async (pixels: () => Promise<string>): Promise<void> => {
  const until = Date.now() + PAINT_MS;
  let before = '';
  while (Date.now() < until) {
    const now = await pixels();
    const bytes = Buffer.from(now, 'base64');
    let covered = bytes.length > 0;
    for (let at = 0; at < bytes.length; at += 3)
      covered &&= bytes[at] !== 0 || bytes[at + 1] !== 0 || bytes[at + 2] !== 0;
    if (covered && now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new Error('The panel was not painted');
};

/** Starts xfce4-panel; resolves when it takes tray items and is painted. */
export const startPanel = async (desktop: Desktop, dark: boolean): Promise<Panel> => {
  const channels = join(desktop.configHome, 'xfce4', 'xfconf', 'xfce-perchannel-xml');
  await mkdir(channels, { recursive: true });
  await writeFile(join(channels, 'xfce4-panel.xml'), configuration(dark));
  await desktop.display.manageWindows();
  const xfconf = startChild('/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd', [], desktop.env);
  await run('gdbus', ['wait', '--session', '--timeout', '15', 'org.xfce.Xfconf'], desktop.env);
  const wait = run('gdbus', ['wait', '--session', '--timeout', '20', 'org.kde.StatusNotifierWatcher'], desktop.env);
  const panel = startChild('xfce4-panel', ['--disable-wm-check'], desktop.env);
  await wait;
  const { pixels, save } = pictureOf(desktop, '120x28+1160+0');
  await painted(pixels);
  return {
    pixels,
    picture: (file) => save(file, 400),
    stop: async () => {
      await panel.stop();
      await xfconf.stop();
    },
  };
};
