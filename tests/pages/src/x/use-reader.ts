import { useEffect, useRef } from 'react';
import { openComposer } from '../shared/candor-page';

/** Tells the tests what a box holds. @returns to be called on focus: the box that had it last is the main one */
export function useReader(read: () => string): () => void {
  const latest = useRef(read);
  latest.current = read;
  const close = useRef(() => {});
  const open = useRef(() => {
    close.current();
    close.current = openComposer(() => latest.current());
  });
  useEffect(() => {
    open.current();
    return () => close.current();
  }, []);
  return open.current;
}
