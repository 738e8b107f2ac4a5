import type { ReactElement } from 'react';

// The pages run React 17 for Draft, the repository types are those of React 19.
declare module 'react-dom' {
  export function render(element: ReactElement, container: Element): void;
  export function hydrate(element: ReactElement, container: Element, done: () => void): void;
}
