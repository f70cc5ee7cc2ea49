/** The text of a Linux autostart entry, and what an existing one says. Pure. */

export interface Launch {
  readonly executable: string;
  readonly args: readonly string[];
}

/** An argument inside `Exec`: quoted, with the signs escaped that a shell would read, and `%` doubled. */
const quoted = (argument: string): string => `"${argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;

/** A value of the file as a whole: a backslash is written as two. */
const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

/** The entry that starts the app hidden at login. */
export const desktopEntry = ({ executable, args }: Launch): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    'Name=Keepline',
    'Name[zh_CN]=保号管家',
    'Comment=Reminders before a prepaid number is lost',
    'Comment[zh_CN]=号码失去之前的提醒',
    'Comment[ms]=Peringatan sebelum nombor prabayar hilang',
    `Exec=${escaped([executable, ...args].map(quoted).join(' '))}`,
    'Icon=keepline',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** What the person or the system made of the entry. */
export interface EntryFacts {
  /** Turned off by the person's desktop settings, which keep the file. */
  readonly isOff: boolean;
  /** The program that would be started; null when that cannot be read. */
  readonly executable: string | null;
}

const entryValue = (text: string, key: string): string | null => {
  const [, group = ''] = text.split(/^\[Desktop Entry\]\s*$/m);
  const own = group.split(/^\[/m)[0] ?? '';
  return new RegExp(`^${key}\\s*=\\s*(.*)$`, 'm').exec(own)?.[1]?.trim() ?? null;
};

/** The first word of an `Exec` value, without its quotes. */
const firstWord = (exec: string): string | null => {
  const value = exec.replace(/\\(.)/g, (_, sign: string) => (sign === '\\' ? '\\' : `\\${sign}`));
  const match = /^"((?:[^"\\]|\\.)*)"|^(\S+)/.exec(value);
  const word = match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2] ?? null;
  return word?.replaceAll('%%', '%') ?? null;
};

/** Reads an entry, also one that somebody else wrote or changed. */
export const readEntry = (text: string): EntryFacts => {
  const exec = entryValue(text, 'Exec');
  return {
    isOff: entryValue(text, 'Hidden') === 'true' || entryValue(text, 'X-GNOME-Autostart-enabled') === 'false',
    executable: exec === null ? null : firstWord(exec),
  };
};
