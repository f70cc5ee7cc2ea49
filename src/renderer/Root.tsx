import { MantineProvider } from '@mantine/core';
import { type ReactElement, Suspense } from 'react';
import { useApp } from './app-state.ts';
import { Shell } from './features/shell/Shell.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

/** The whole window: the look, and in it the shell. */
export const Root = (): ReactElement => {
  const look = useApp(({ app }) => app.look);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} forceColorScheme={look}>
      <Suspense fallback={null}>
        <Shell />
      </Suspense>
    </MantineProvider>
  );
};
