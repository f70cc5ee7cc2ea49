import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';

/** A private session bus. */
export interface SessionBus {
  readonly address: string;
  readonly process: Child;
}

/**
 * No service folders: on the system's own configuration dunst would be started by the bus itself,
 * and a test without a notification daemon would have one.
 */
const configuration = (
  socket: string,
): string => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** Starts a bus whose socket stands in the folder (keep it short: a socket's path has 107 characters at most). */
export const startSessionBus = async (folder: string, env: NodeJS.ProcessEnv): Promise<SessionBus> => {
  const file = join(folder, 'bus.conf');
  await writeFile(file, configuration(join(folder, 'bus')));
  const process = startChild('dbus-daemon', [`--config-file=${file}`, '--nofork', '--print-address=1'], env);
  const address = await process.until((line) => (line.startsWith('unix:') ? line : null));
  return { address, process };
};
