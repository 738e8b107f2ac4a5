import { describe, expect, it } from 'vitest';
import {
  type Box,
  boxAt,
  chipSpots,
  inside,
  intersect,
  placeCard,
  samplePoints,
} from '@/components/nudge/place';

const VIEW = boxAt(0, 0, { width: 1000, height: 700 });
const CARD = { width: 320, height: 200 };
const FRAME = boxAt(200, 100, { width: 500, height: 200 });
const CHIP = boxAt(640, 260, { width: 44, height: 24 });
const NOTHING = { cost: () => 0 };

describe('where a card goes', () => {
  it('below the chip when nothing is there', () => {
    expect(placeCard(CARD, CHIP, FRAME, VIEW, NOTHING)).toEqual({ ...boxAt(364, 292, CARD), side: 0 });
  });

  it('elsewhere when something would be hidden there', () => {
    const post = boxAt(620, 300, { width: 60, height: 30 });
    const cost = (place: Box) => (intersect(place, post) ? 50 : 0);
    const placed = placeCard(CARD, CHIP, FRAME, VIEW, { cost });
    expect(intersect(placed, post)).toBeNull();
  });

  it('below the chip and left of a button that it would hide, where there is no room beside the composer', () => {
    const frame = boxAt(180, 100, { width: 640, height: 380 });
    const chip = boxAt(760, 400, { width: 44, height: 24 });
    const post = boxAt(700, 430, { width: 100, height: 40 });
    const words = boxAt(180, 120, { width: 640, height: 24 });
    const placed = placeCard({ width: 320, height: 260 }, chip, frame, VIEW, {
      cost: NOTHING.cost,
      keep: [chip, post, words],
      stay: 0,
    });
    expect(placed.right).toBe(692);
    expect(placed.top).toBe(432);
  });

  it('leaves its side when it grew over what a person needs in sight, and stays when every place hides as much', () => {
    const post = boxAt(360, 400, { width: 60, height: 30 });
    const { cost } = NOTHING;
    expect(
      placeCard({ width: 320, height: 90 }, CHIP, FRAME, VIEW, { cost, keep: [post], stay: 0 }).side,
    ).toBe(0);
    expect(placeCard(CARD, CHIP, FRAME, VIEW, { cost, keep: [post], stay: 0 }).side).not.toBe(0);
    expect(placeCard(CARD, CHIP, FRAME, VIEW, { cost, keep: [VIEW], stay: 0 }).side).toBe(0);
  });

  it('stays on its side while it fits there, whatever else it hides', () => {
    const placed = placeCard(CARD, CHIP, FRAME, VIEW, {
      cost: (place) => (place.top > 280 ? 99 : 0),
      stay: 0,
    });
    expect(placed.side).toBe(0);
  });

  it('leaves its side when it would have to be pushed', () => {
    const low = boxAt(640, 660, { width: 44, height: 24 });
    const cost = (place: Box) => (intersect(place, low) ? 50 : 0);
    expect(
      placeCard(CARD, low, boxAt(200, 500, { width: 500, height: 200 }), VIEW, { cost, stay: 0 }).side,
    ).not.toBe(0);
  });

  it.each([
    ['a phone', boxAt(0, 0, { width: 360, height: 640 }), boxAt(300, 200, { width: 44, height: 24 })],
    ['a chip at the right edge', VIEW, boxAt(950, 10, { width: 44, height: 24 })],
    ['a chip at the lower left', VIEW, boxAt(4, 670, { width: 44, height: 24 })],
  ])('inside the window on %s', (_name, view, chip) => {
    expect(inside(placeCard(CARD, chip, chip, view, NOTHING), view)).toBe(true);
  });

  it('at the top left when the window is smaller than the card', () => {
    const view = boxAt(0, 0, { width: 200, height: 150 });
    const { left, top } = placeCard(CARD, boxAt(90, 90, { width: 44, height: 24 }), view, view, NOTHING);
    expect([left, top]).toEqual([8, 8]);
  });
});

it('the chip tries the places outside the corner before those inside', () => {
  const box = boxAt(100, 100, { width: 300, height: 120 });
  const spots = chipSpots({ width: 44, height: 24 }, box);
  expect(spots.map((spot) => inside(spot, box))).toEqual([
    false,
    false,
    true,
    false,
    true,
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
});

it('sample points lie inside their place, in the middle of equal cells', () => {
  expect(samplePoints(boxAt(0, 0, { width: 40, height: 10 }), 2, 1)).toEqual([
    [10, 5],
    [30, 5],
  ]);
});

it.each([
  [boxAt(0, 0, { width: 4, height: 4 }), boxAt(4, 0, { width: 4, height: 4 }), null],
  [
    boxAt(0, 0, { width: 4, height: 4 }),
    boxAt(2, 2, { width: 4, height: 4 }),
    boxAt(2, 2, { width: 2, height: 2 }),
  ],
])('%o and %o share %o', (a, b, shared) => {
  expect(intersect(a, b)).toEqual(shared);
});
