/** Every runtime of ours has it, though it is no part of the language. */
const { URL: Url } = globalThis as unknown as {
  URL: new (url: string) => Record<'protocol' | 'hostname' | 'username' | 'password' | 'pathname', string>;
};

/** The host of an https address or the domain of a mailbox, in lower case; null when there is none, or a user name before it. */
export function hostOf(address: string): string | null {
  try {
    const url = new Url(address);
    if (url.protocol === 'mailto:')
      return /^[^@\s?]+@([a-z0-9.-]+)(?:\?|$)/i.exec(url.pathname)?.[1]?.toLowerCase() ?? null;
    return url.username || url.password ? null : url.hostname || null;
  } catch {
    return null;
  }
}
