import { useEffect, useRef } from 'react';

/** Files pasted anywhere in the window, such as a screenshot; pasted text goes where it always goes. */
export const usePastedFiles = (take: (files: readonly File[]) => void): void => {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
};
