import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWhere } from '@/lib/compose/where';
import type { Site, Surface } from '@/lib/sites/define';

/** A box with what is asked of it; without a size it is hidden, or no longer in the page. */
function fakeBox() {
  const box = {
    isKnown: false,
    size: { width: 300, height: 80 },
    closest: (selector: string) => (selector === PRIVATE ? null : box),
    matches: () => false,
    getRootNode: () => ({}),
    getBoundingClientRect: () => box.size,
  };
  return { box, element: box as unknown as HTMLElement };
}

type FakeBox = ReturnType<typeof fakeBox>['box'];

const PRIVATE = '.private';

const surface: Surface = {
  name: 'post',
  matches: (element) => (element as unknown as FakeBox).isKnown,
  submits: () => [],
};

beforeEach(() => {
  vi.stubGlobal('ShadowRoot', class {});
  vi.stubGlobal('candorAnySite', {
    id: 'custom',
    surfaces: [surface],
    isPrivatePage: ({ pathname }) => pathname === '/messages',
    privatePlaces: PRIVATE,
  } satisfies Partial<Site>);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Somebody has been in an unknown box. */
function unknownBox() {
  const { box, element } = fakeBox();
  const address = { now: 'https://blog.example/' };
  const hinted: Surface[] = [];
  const hints = { surfaces: () => hinted, askAbout: () => undefined };
  const where = createWhere(hints, () => new URL(address.now));
  expect([where.sawUnknown(), where.find(element), where.sawUnknown()]).toEqual([false, null, true]);
  return { box, element, where, address, hinted };
}

describe('an unknown box is one no longer', () => {
  it('once the site knows it', () => {
    const { box, where } = unknownBox();
    box.isKnown = true;
    expect(where.sawUnknown()).toBe(false);
  });

  it('once a pack hints at it', () => {
    const { where, hinted } = unknownBox();
    hinted.push({ ...surface, matches: () => true });
    expect(where.sawUnknown()).toBe(false);
  });

  it('once the person points at it', () => {
    const { where, element } = unknownBox();
    where.choose(element);
    expect(where.sawUnknown()).toBe(false);
    expect(where.find(element)).toMatchObject({ surface, element });
  });

  it('once it has gone from the page', () => {
    const { box, where } = unknownBox();
    box.size = { width: 0, height: 0 };
    expect(where.sawUnknown()).toBe(false);
  });

  it('on a private page', () => {
    const { where, address } = unknownBox();
    address.now = 'https://blog.example/messages';
    expect(where.sawUnknown()).toBe(false);
  });
});

it('a known box beside it changes nothing of an unknown one', () => {
  const { where } = unknownBox();
  const other = fakeBox();
  other.box.isKnown = true;
  expect(where.find(other.element)).toMatchObject({ surface });
  expect(where.sawUnknown()).toBe(true);
});

it('nothing is unknown where only the person speaks', () => {
  const { element } = fakeBox();
  const hints = { surfaces: () => [], askAbout: () => undefined };
  const where = createWhere(hints, () => new URL('https://blog.example/'), true);
  expect([where.find(element), where.sawUnknown()]).toEqual([null, false]);
});
