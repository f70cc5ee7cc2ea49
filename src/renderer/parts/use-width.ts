import { type RefCallback, useCallback, useState } from 'react';

/** How wide an element is: known before its first picture, so that nothing jumps when it comes to be known. */
export const useWidth = <Node extends HTMLElement>(): readonly [RefCallback<Node>, number] => {
  const [width, setWidth] = useState(0);
  const place = useCallback((node: Node | null) => {
    if (node === null) return;
    setWidth(node.clientWidth);
    const observer = new ResizeObserver(() => setWidth(node.clientWidth));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [place, width];
};
