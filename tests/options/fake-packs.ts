import type { PackFacts } from '@/components/packs/pack-state';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import type { InstalledPack } from '@/lib/state/packs';
import { newSource, type Source } from '@/lib/state/sources';

export const NOW = new Date('2026-11-22T12:00:00.000Z');

export function fakeRule(id: string, change: Partial<Rule> = {}): Rule {
  return {
    id,
    severity: 'suggest',
    gate: 'any',
    primary: { terms: ['Halcyon'] },
    message: { what: '"{match}" may be an internal name.', why: 'It is not announced yet.' },
    fixtures: {
      nudge: ['Heads down on [[Halcyon]]', 'The [[Halcyon]] demo', 'Tired, but [[Halcyon]] runs'],
      quiet: ['Halcyone days', 'Heads down all week', 'The demo went well'],
    },
    ...change,
  } as Rule;
}

export function fakePack(change: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'acme',
    name: 'Acme guidelines',
    version: 3,
    publisher: { name: 'Acme Communications', contact: 'mailto:social@acme.example' },
    linkHosts: ['acme.example'],
    rules: [fakeRule('proj.internal')],
    ...change,
  };
}

export function fakeInstalled(change: Partial<InstalledPack> = {}): InstalledPack {
  return {
    pack: fakePack(),
    enabled: true,
    mayPause: false,
    tier: 'added',
    from: { kind: 'source', id: 's1' },
    added: '2026-11-01T09:00:00.000Z',
    updated: '2026-11-20T09:00:00.000Z',
    leftOut: [],
    revoked: [],
    indexExpires: '2026-12-04T09:00:00.000Z',
    history: [],
    changedRules: {},
    ...change,
  };
}

export function fakeSource(change: Partial<Source> = {}): Source {
  return {
    ...newSource({ id: 's1', url: 'https://packs.acme.example:8443/candor/', origin: 'link' }),
    packId: 'acme',
    lastTry: '2026-11-22T11:20:00.000Z',
    lastGood: '2026-11-22T11:20:04.000Z',
    nextTry: '2026-11-22T12:10:00.000Z',
    indexExpires: '2026-12-04T09:00:00.000Z',
    ...change,
  };
}

type InstalledFacts = PackFacts & { installed: InstalledPack };

export function fakeFacts(change: Partial<InstalledFacts> = {}): InstalledFacts {
  return { installed: fakeInstalled(), source: fakeSource(), hasAccess: true, now: NOW, ...change };
}
