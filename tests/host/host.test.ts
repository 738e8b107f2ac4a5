import { describe, expect, it } from 'vitest';
import type { Coach } from '@/lib/engine/compile';
import { createBadges } from '@/lib/host/badge';
import { cardsLeft, countCard } from '@/lib/host/cards';
import { createHost, type HostEnv, isActive } from '@/lib/host/host';
import type { ToBackground } from '@/lib/messaging/protocol';
import type { Report } from '@/lib/shared/report';
import type { AddedSites } from '@/lib/state/added-sites';
import type { Mutes } from '@/lib/state/mutes';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/state/settings';
import { fakePort, findingOf } from '@/tests/compose/fakes';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const TEXT = 'Our ARR hit $42m today';
const HELLO: ToBackground = { type: 'hello', site: 'x', needsView: true };
const CHECK: ToBackground = {
  type: 'check',
  session: 'one',
  revision: 1,
  site: 'x',
  surface: 'post',
  text: TEXT,
};

describe('the host', () => {
  it('answers hello with the config and one nudge UI per port', async () => {
    const { port, log } = await connected(HELLO, HELLO);
    expect(port.posted).toEqual([
      { type: 'config', config: { active: true, cardsLeft: 5 }, speech: null },
      { type: 'config', config: { active: true, cardsLeft: 5 }, speech: null },
    ]);
    expect(log).toEqual(['view 7/3']);
  });

  it('brings no nudge UI to a site that is switched off', async () => {
    const off = { ...DEFAULT_SETTINGS, sites: { linkedin: true, x: false, quora: true } };
    const { port, log } = await connected.with({ settings: off }, HELLO);
    expect(port.posted).toEqual([{ type: 'config', config: { active: false, cardsLeft: 5 }, speech: null }]);
    expect(log).toEqual([]);
  });

  it.each([
    ['an added site', [{ pattern: 'https://blog.example/*', isOn: true }], {}, 'config'],
    ['an added site that is off', [{ pattern: 'https://blog.example/*', isOn: false }], {}, 'leave'],
    ['a page from before its site was removed', [], {}, 'leave'],
    ['a box that was chosen by hand', [], { isChosen: true }, 'config'],
    ['another host', [{ pattern: 'https://globex.example/*', isOn: true }], {}, 'leave'],
  ])('%s', async (_, added, more, want) => {
    const hello: ToBackground = { type: 'hello', site: 'custom', needsView: true, ...more };
    const { port, log } = await connected.with({ added, url: 'https://blog.example/new' }, hello);
    expect(port.posted).toMatchObject([{ type: want }]);
    expect(log).toEqual(want === 'config' ? ['view 7/3'] : []);
  });

  it('answers a check with findings and good deeds, and nothing else of the report', async () => {
    const { port } = await connected(CHECK);
    expect(port.posted).toEqual([
      { type: 'report', session: 'one', revision: 1, findings: [findingOf(TEXT, '$42m')], good: [] },
    ]);
  });

  it('answers only the newest of checks that came in while the coach was made', async () => {
    const { port } = await connected(CHECK, { ...CHECK, revision: 2 }, { ...CHECK, revision: 3 });
    expect(port.posted).toMatchObject([{ revision: 3 }]);
  });

  it.each(['coach', 'check'] as const)(
    'says so when the %s fails, and keeps the time and no text',
    async (broken) => {
      const { port, shelves } = await connected.with({ broken }, CHECK);
      expect(port.posted).toEqual([{ type: 'failed', session: 'one', revision: 1 }]);
      expect(shelves.health.value).toEqual({ at: NOW.toISOString() });
      expect(JSON.stringify(shelves)).not.toContain('$42m');
    },
  );

  it('keeps of a muted phrase only a hash', async () => {
    const mute = { kind: 'phrase', rule: 'fin.figure', phrase: '$42m', forDays: 1 } as const;
    const { shelves, log } = await connected({ type: 'mute', session: 'one', mute });
    expect(shelves.mutes.value.mutes).toMatchObject([
      { kind: 'phrase', rule: 'fin.figure', until: '2026-11-23T10:00:00.000Z' },
    ]);
    expect(log).toEqual(['muted one fin.figure']);
    expect(JSON.stringify(shelves)).not.toContain('$42m');
  });

  it('counts a card that opened by itself and tells every frame', async () => {
    const { port, shelves } = await connected(HELLO, { type: 'card-opened' });
    expect(shelves.cards.value.shown).toBe(1);
    expect(port.posted.at(-1)).toEqual({
      type: 'config',
      config: { active: true, cardsLeft: 4 },
      speech: null,
    });
  });

  it('lets people practise on its own page, whatever is paused, and counts nothing there', async () => {
    const paused = { ...DEFAULT_SETTINGS, pausedUntil: '2026-11-22T10:30:00.000Z' };
    const hello: ToBackground = { type: 'hello', site: 'custom', needsView: false };
    const url = 'chrome-extension://own/practice.html';
    const { port, shelves } = await connected.with({ settings: paused, url }, hello, {
      type: 'card-opened',
    });
    expect(port.posted).toEqual([{ type: 'config', config: { active: true, cardsLeft: 5 }, speech: null }]);
    expect(shelves.cards.value.shown).toBe(0);
  });

  it('counts what became of a draft after the check that was asked for before it', async () => {
    const { log, port } = await connected(CHECK, { type: 'draft', session: 'one', now: 'posted' });
    expect(log).toEqual(['heard one fin.figure, protected', 'one posted']);
    port.break();
    await new Promise((resolve) => setTimeout(resolve));
    expect(log.slice(2)).toEqual(['gone 7/3', 'one over']);
  });

  it('counts nothing of a draft on its own page', async () => {
    const { log, port } = await connected.with({ url: 'chrome-extension://own/practice.html' }, CHECK, {
      type: 'draft',
      session: 'one',
      now: 'posted',
    });
    port.break();
    await new Promise((resolve) => setTimeout(resolve));
    expect(log.filter((line) => line.startsWith('heard'))).toEqual([]);
  });

  it('shows the badge of a frame and takes it away with the frame', async () => {
    const { port, log } = await connected({ type: 'badge', count: 2 });
    port.break();
    expect(log).toEqual(['badge 7/3 2', 'gone 7/3']);
  });
});

describe('isActive', () => {
  it.each([
    ['as installed', {}, 'x', true],
    ['on a site that is switched off', { sites: { linkedin: true, x: false, quora: true } }, 'x', false],
    ['on another site', { sites: { linkedin: true, x: false, quora: true } }, 'quora', true],
    ['on an added site', { sites: { linkedin: false, x: false, quora: false } }, 'custom', true],
    ['while paused', { pausedUntil: '2026-11-22T10:30:00.000Z' }, 'x', false],
    ['after a pause', { pausedUntil: '2026-11-22T09:59:59.000Z' }, 'x', true],
  ] as const)('%s', (_when, change, site, want) => {
    expect(isActive({ ...DEFAULT_SETTINGS, ...change }, site, NOW)).toBe(want);
  });
});

describe('cards by themselves', () => {
  it('are five a day, and five again the next day', () => {
    let cards = { day: '', shown: 0 };
    for (const left of [4, 3, 2, 1, 0, 0]) {
      cards = countCard(cards, NOW);
      expect(cardsLeft(cards, NOW)).toBe(left);
    }
    expect(cardsLeft(cards, new Date(NOW.getTime() + 24 * 3600_000))).toBe(5);
  });
});

describe('badges', () => {
  it('add up over the frames of a tab', () => {
    const texts: [number, string][] = [];
    const badges = createBadges((tabId, text) => texts.push([tabId, text]));
    badges.show(1, 0, 2);
    badges.show(1, 5, 1);
    badges.show(2, 0, 4);
    badges.show(1, 0, 0);
    badges.drop(1, 5);
    badges.drop(1, 5);
    expect(texts).toEqual([
      [1, '2'],
      [1, '3'],
      [2, '4'],
      [1, '1'],
      [1, ''],
    ]);
  });
});

interface Options {
  settings?: Settings;
  broken?: 'coach' | 'check';
  /** The address that the port comes from. */
  url?: string;
  added?: AddedSites['sites'];
}

async function connect(
  { settings = DEFAULT_SETTINGS, broken, url = 'https://x.com/home', added = [] }: Options,
  messages: ToBackground[],
) {
  const shelves = {
    settings: shelf(settings),
    mutes: shelf<Mutes>({ salt: '00'.repeat(16), mutes: [] }),
    cards: shelf({ day: '', shown: 0 }),
    health: shelf<{ at: string | null }>({ at: null }),
    addedSites: shelf<AddedSites>({ sites: added }),
  };
  const log: string[] = [];
  const env: HostEnv = {
    ...shelves,
    keeper: {
      get: () => (broken === 'coach' ? Promise.reject(new Error(TEXT)) : Promise.resolve({} as Coach)),
      drop() {},
    },
    check({ text }): Report {
      if (broken === 'check') throw new Error(text);
      return { findings: [findingOf(text, '$42m')], good: [], protected: true, signals: [] };
    },
    month: {
      heard: (session, { findings, protected: isProtected }) =>
        log.push(`heard ${session} ${findings.map(({ rule }) => rule)}${isProtected ? ', protected' : ''}`),
      muted: (session, rule) => log.push(`muted ${session} ${rule}`),
      turned: (session, now) => log.push(`${session} ${now}`),
    },
    readSpeech: async () => null,
    isOwnPage: (address) => address.startsWith('chrome-extension://own/'),
    injectView: ({ tabId, frameId }) => log.push(`view ${tabId}/${frameId}`),
    showBadge: ({ tabId, frameId }, count) => log.push(`badge ${tabId}/${frameId} ${count}`),
    dropBadge: ({ tabId, frameId }) => log.push(`gone ${tabId}/${frameId}`),
    openOptions() {},
    now: () => NOW,
  };
  const port = fakePort();
  createHost(env).connect(port, { tabId: 7, frameId: 3, url });
  for (const message of messages) port.receive(message);
  // Everything behind the host is promises without timers.
  await new Promise((resolve) => setTimeout(resolve));
  return { port, log, shelves };
}

const connected = Object.assign((...messages: ToBackground[]) => connect({}, messages), {
  with: (options: Options, ...messages: ToBackground[]) => connect(options, messages),
});

function shelf<T>(value: T) {
  const kept = {
    value,
    read: async () => kept.value,
    update: async (change: (value: T) => T) => {
      kept.value = change(kept.value);
      return kept.value;
    },
  };
  return kept;
}
