import { type ReactNode, useState } from 'react';

interface FoldProps {
  className: string;
  summary: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}

/** A part that opens on request. Its content is made at the first opening: a pack may hold 2,000 rules. */
export function Fold({ className, summary, isOpen = false, children }: FoldProps) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details className={className} open={isOpen} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
