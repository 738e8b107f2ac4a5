const asked = new URLSearchParams(location.search);

/** What a test asks of the page in its address: `?mobile=1`, `?changed=1`, `?mac=1` … */
export function has(flag: string): boolean {
  return asked.get(flag) === '1';
}

/** What the first box of a thread in the drafts says, when a test has it its own way. */
export const kept = asked.get('kept');

/** The drawer that stands open over the page. */
export const drawer = asked.get('drawer');

/** A test id as the site has it; with `?changed=1` the site has renamed every one of them. */
export function hook(id: string): string {
  return has('changed') ? `r-${[...id].reverse().join('')}` : id;
}
