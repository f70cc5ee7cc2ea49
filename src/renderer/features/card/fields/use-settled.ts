import { useEffect, useState } from 'react';

const PAUSE_MS = 700;

/** Whether typing has paused: a complaint about half a date is no help. */
export const useSettled = (text: string): readonly [boolean, () => void] => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [settled === text, () => setSettled(text)];
};
