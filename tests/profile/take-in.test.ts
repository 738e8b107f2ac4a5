import { expect, it } from 'vitest';
import { proposeEmployers } from '@/lib/profile/propose';
import { likelyOf, takeIn, tickOf } from '@/lib/profile/take-in';

const ACME = proposeEmployers('Acme Robotics GmbH');

it('takes in the names that are ticked', () => {
  const [employer] = takeIn([], ACME, likelyOf(ACME));
  expect(employer).toEqual({
    name: 'Acme Robotics',
    aliases: ['Acme Robotics GmbH', 'Acme'],
    handles: ['@acmerobotics'],
    hashtags: ['#AcmeRobotics'],
  });
  expect(takeIn([], ACME, new Set())).toEqual([{ name: 'Acme Robotics' }]);
});

it('keeps what was known of an employer, and lets one go that is not named any more', () => {
  const known = [
    { name: 'acme robotics', products: ['Halcyon'], aliases: ['AR', 'acme'], handles: ['@acmerobotics'] },
    { name: 'Globex' },
  ];
  const ticked = new Set([tickOf('Acme Robotics', 'Acme')]);
  expect(takeIn(known, ACME, ticked)).toEqual([
    { name: 'Acme Robotics', products: ['Halcyon'], aliases: ['AR', 'Acme'] },
  ]);
});
