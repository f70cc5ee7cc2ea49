import { type Child, startChild } from './child.ts';

/** An X display of the tests' own, so that windows, panels and toasts of two runs never meet. */
export interface Display {
  /** Such as `:5`. */
  readonly name: string;
  /** Starts the window manager once; focus and the placing of panels need one. */
  readonly manageWindows: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts Xvfb on a free number of its own choice; resolves when it takes connections. */
export const startDisplay = async (env: NodeJS.ProcessEnv): Promise<Display> => {
  const server = startChild(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'],
    env,
  );
  const name = await server.until((line) => (/^\d+$/.test(line) ? `:${line}` : null));
  let manager: Child | null = null;
  return {
    name,
    manageWindows: async () => {
      if (manager !== null) return;
      // openbox runs this once it has taken over.
      const started = startChild('openbox', ['--sm-disable', '--startup', 'echo managed'], { ...env, DISPLAY: name });
      await started.until((line) => (line === 'managed' ? line : null));
      manager = started;
    },
    stop: async () => {
      await manager?.stop();
      await server.stop();
    },
  };
};
