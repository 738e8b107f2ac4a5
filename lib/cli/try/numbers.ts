/** `12,345` */
export function number(value: number): string {
  return value.toLocaleString('en');
}

/** `2.5 %` of a share from 0 to 1; what is there at all is never 0. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return '< 0.1 %';
  return `${(share * 100).toFixed(1)} %`;
}

/** Milliseconds with the digits that matter: `0.26 ms`, `31 ms`, `4.2 s`. */
export function duration(ms: number): string {
  if (ms >= 1_000) return `${(ms / 1_000).toFixed(1)} s`;
  return `${ms >= 10 ? Math.round(ms) : ms.toFixed(2)} ms`;
}
