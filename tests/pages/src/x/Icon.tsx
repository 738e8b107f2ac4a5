/** A plain drawn sign: what is on the button is for its label to say. */
export function Icon({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

export const CROSS = 'M5 5l14 14M19 5L5 19';
export const PLUS = 'M12 4v16M4 12h16';
export const BARS = 'M6 20V10M12 20V4M18 20v-6';
export const CLOCK = 'M12 3a9 9 0 1 0 .1 0M12 7v5l4 2';
export const PIN = 'M12 21c5-6 6-8 6-11a6 6 0 0 0-12 0c0 3 1 5 6 11z';
export const LEAF = 'M4 20C4 8 12 4 20 4c0 8-4 16-16 16z';
