import { defineMatcher } from '@/lib/matchers/define';
import { hostMatches } from '@/lib/text/links';

/** A link to one of the hosts of a vocabulary list; `newsroom.*` in the list means any host that begins so. `any` is any link. */
export const link = defineMatcher({
  key: 'link',
  scope: 'draft',
  compile(listName, compiler) {
    if (listName === 'any') return { find: (facts) => facts.links };
    const hosts = compiler.entries(listName);
    return { find: (facts) => facts.links.filter(({ host }) => hosts.some((each) => isHost(host, each))) };
  },
});

function isHost(host: string, pattern: string): boolean {
  return pattern.endsWith('.*') ? host.startsWith(pattern.slice(0, -1)) : hostMatches(host, pattern);
}
