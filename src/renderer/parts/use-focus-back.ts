import { useEffect, useState } from 'react';

/** When the dialog that calls this goes, the focus returns to what had it before; where that is gone too, to the page. */
export const useFocusBack = (): void => {
  // Mantine gives back only what it saw opening; our dialogs come to life open.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const there = before instanceof HTMLElement && before !== document.body && before.isConnected;
      (there ? before : document.getElementById('main'))?.focus({ preventScroll: true });
    },
    [before],
  );
};
