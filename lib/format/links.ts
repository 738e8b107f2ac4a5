import { hostOf } from '@/lib/shared/url';
import { links } from '@/lib/text/links';

/** A link of a pack to a host that the pack does not list; `path` leads to it. */
export interface StrayLink {
  path: PropertyKey[];
  host: string;
}

/** The parts of a pack that hold links. */
interface WithLinks {
  linkHosts?: readonly string[] | undefined;
  publisher?: { contact?: string | undefined } | undefined;
  contacts?: Record<string, { url: string }> | undefined;
  publicFacts?: readonly { source: string }[] | undefined;
  shareable?: readonly { link?: string | undefined }[] | undefined;
  rules: readonly RuleWithLinks[];
}

interface RuleWithLinks {
  message: { learn?: string | undefined };
  edits?: readonly { with: string }[] | undefined;
  cases?: readonly { edits?: readonly { with: string }[] | undefined }[] | undefined;
}

/** Every link that leads to none of the pack's own `linkHosts`: people who trust a pack trust these hosts and no others. */
export function strayLinks(pack: WithLinks): StrayLink[] {
  const hosts = pack.linkHosts ?? [];
  return linksOf(pack).flatMap(([path, url]) => {
    const host = hostOf(url) ?? url.slice(0, 60);
    const isListed = hosts.some((each) => host === each || host.endsWith(`.${each}`));
    return isListed ? [] : [{ path, host }];
  });
}

type PlacedLink = [path: PropertyKey[], url: string];

function linksOf({ publisher, contacts, publicFacts, shareable, rules }: WithLinks): PlacedLink[] {
  const found: [PropertyKey[], string | undefined][] = [
    [['publisher', 'contact'], publisher?.contact],
    ...Object.entries(contacts ?? {}).map(([key, { url }]): PlacedLink => [['contacts', key, 'url'], url]),
    ...(publicFacts ?? []).map(({ source }, at): PlacedLink => [['publicFacts', at, 'source'], source]),
    ...(shareable ?? []).map(({ link }, at): [PropertyKey[], string | undefined] => [
      ['shareable', at, 'link'],
      link,
    ]),
    ...rules.flatMap((rule, at) => linksOfRule(rule, ['rules', at])),
  ];
  return found.filter((each): each is PlacedLink => each[1] !== undefined);
}

function linksOfRule(
  { message, edits, cases }: RuleWithLinks,
  path: PropertyKey[],
): [PropertyKey[], string | undefined][] {
  return [
    [[...path, 'message', 'learn'], message.learn],
    ...linksOfEdits(edits, path),
    ...(cases ?? []).flatMap((each, at) => linksOfEdits(each.edits, [...path, 'cases', at])),
  ];
}

/** New words may bring a link into the draft. */
function linksOfEdits(edits: readonly { with: string }[] | undefined, path: PropertyKey[]): PlacedLink[] {
  return (edits ?? []).flatMap((edit, at) =>
    addressesIn(edit.with).map((url): PlacedLink => [[...path, 'edits', at, 'with'], url]),
  );
}

/** Addresses as they stand there, and the hosts of links without a scheme, which sites make links, too. */
function addressesIn(text: string): string[] {
  const bare = links(text).filter(({ start }) => !/^https?:/i.test(text.slice(start)));
  return [
    ...[...text.matchAll(/https?:\/\/[^\s<>"]+/gi)].map(([url]) => url),
    ...bare.map(({ host }) => `https://${host}`),
  ];
}
