import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { type ReactElement, Suspense, useEffect, useLayoutEffect } from 'react';
import { useApp } from './app-state.ts';
import { Shell } from './features/shell/Shell.tsx';
import { doHeldDeeds, takePictureAway } from './picture/last-picture.ts';
import { cssVariablesResolver, theme } from './theme.ts';

/** The look is a setting of the app's; Mantine's own memory would be asked for it at every start, and wait for the disk. */
const noMemory: MantineColorSchemeManager = {
  get: (usual) => usual,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** The whole window: the look, and in it the shell. */
export const Root = (): ReactElement => {
  const look = useApp(({ app }) => app.look);
  useLayoutEffect(takePictureAway, []);
  // Effects of what is inside come first: by now the window listens.
  useEffect(doHeldDeeds, []);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={noMemory}
      forceColorScheme={look}
    >
      <Suspense fallback={null}>
        <Shell />
      </Suspense>
    </MantineProvider>
  );
};
