// 16 × 16 line drawings, 1.5 px strokes, in the colour of the text around them.
const PATHS = {
  candor:
    'M8 1.75c3.6 0 6.25 2.4 6.25 5.6S11.6 12.95 8 12.95c-.7 0-1.4-.1-2-.27L2.9 14.1l.55-2.9C2.4 10.2 1.75 8.9 1.75 7.35c0-3.2 2.65-5.6 6.25-5.6ZM4.6 7.35Q8 4.2 11.4 7.35 8 10.5 4.6 7.35ZM8 7.35h.01',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.25 3.25L13 5',
  chevron: 'm4 6 4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  info: 'M8 7.25v4M8 4.75v.01M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0Z',
  warn: 'M8 6v3.25M8 11.5v.01M8 2 14.5 13.5h-13L8 2Z',
  copy: 'M5.5 5.5h7.75v7.75H5.5zM10.5 5V2.75H2.75v7.75H5',
  link: 'M6.5 9.5l3-3M7 4.5l1.6-1.6a3.1 3.1 0 0 1 4.4 4.4L11.4 9M9 11.5l-1.6 1.6a3.1 3.1 0 0 1-4.4-4.4L4.6 7',
  external: 'M9.5 2.75h3.75V6.5M13 3 7.5 8.5M6 3.5H2.75v9.75h9.75V10',
  mute: 'M2.75 8a5.25 5.25 0 1 1 10.5 0 5.25 5.25 0 0 1-10.5 0ZM4.4 4.4l7.2 7.2',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  ask: 'M6 6.1a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.35M8 11.6v.01M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0Z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  trash: 'M2.75 4.5h10.5M6.25 4.25v-1.5h3.5v1.5M4.25 4.5l.6 8.75h6.3l.6-8.75',
  lock: 'M4 7.25h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words, hidden from assistive technology. `size` in CSS pixels. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="cd-icon" width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path
        d={PATHS[name]}
        stroke="currentColor"
        strokeWidth={name === 'more' ? 2 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
