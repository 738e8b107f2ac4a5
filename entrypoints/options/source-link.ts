import type { SourceLink } from '@/components/packs/AddByLink';
import { folderUrl, hostPattern } from '@/lib/sync/folder';

/** Reads a link as a person types or pastes it, also without its `https://`; null when it is none that Candor fetches from. */
export function readSourceLink(typed: string): SourceLink | null {
  const text = typed.trim();
  const url = folderUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url === null ? null : { url, host: new URL(url).host, origin: hostPattern(url) };
}
