import { useEffect } from 'react';

/** While something is not saved, the browser asks before the page is left. */
export function useLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const lifetime = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [isUnsaved]);
}
