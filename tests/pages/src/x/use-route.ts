import { useEffect, useState } from 'react';

export interface Route {
  path: string;
  go(next: string): void;
}

/** The site's own routing: `pushState`, never a page load. */
export function useRoute(): Route {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next);
    setPath(next);
  };
  return { path, go };
}
