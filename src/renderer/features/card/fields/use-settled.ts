import { useContext, useEffect, useState } from 'react';
import { TriesContext } from './tries.ts';

const PAUSE_MS = 700;
/** A complaint that appears while the mouse is still down moves what is being clicked away from under it. */
const CLICK_MS = 200;

/** Whether typing has paused, or saving was tried: a complaint about half a date is no help. */
export const useSettled = (text: string): readonly [boolean, () => void] => {
  const { count } = useContext(TriesContext);
  const [settled, setSettled] = useState(text);
  const [triesSeen, setTriesSeen] = useState(count);
  if (triesSeen !== count) {
    setTriesSeen(count);
    setSettled(text);
  }
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [settled === text, () => setTimeout(() => setSettled(text), CLICK_MS)];
};
