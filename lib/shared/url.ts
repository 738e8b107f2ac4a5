/** Every runtime of ours has it, though it is no part of the language. */
const { URL: Url } = globalThis as unknown as {
  URL: new (
    url: string,
  ) => Record<'protocol' | 'hostname' | 'username' | 'password' | 'pathname' | 'search', string>;
};

/** To one mailbox, with a subject at most: a second address could hide in the rest. */
const MAILBOX = /^[^@\s,;%]+@([a-z0-9.-]+)(?:\?subject=[^&]*)?$/i;

/**
 * The host of an https address or the domain of a mailbox, in lower case; null when there is none, or a user name before
 * it, or a backslash, which not everybody reads as a slash.
 */
export function hostOf(address: string): string | null {
  try {
    const url = new Url(address);
    if (url.protocol === 'mailto:')
      return MAILBOX.exec(url.pathname + url.search)?.[1]?.toLowerCase() ?? null;
    return url.username || url.password || address.includes('\\') ? null : url.hostname || null;
  } catch {
    return null;
  }
}
