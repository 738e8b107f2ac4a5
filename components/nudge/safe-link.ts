/** The address if it is an https page, else null: a pack names links, and nothing else of it may run here. */
export function webLink(url: string | undefined): string | null {
  return withScheme(url, ['https:']);
}

/** The address if it opens a page or a mail, else null. */
export function contactLink(url: string | undefined): string | null {
  return withScheme(url, ['https:', 'mailto:']);
}

function withScheme(url: string | undefined, schemes: readonly string[]): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return schemes.includes(parsed.protocol) ? parsed.href : null;
}
