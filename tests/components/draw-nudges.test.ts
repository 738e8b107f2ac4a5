import { afterEach, expect, it } from 'vitest';
import { drawNudges } from '@/components/nudge/draw-nudges';
import { say } from '@/components/nudge/say';
import { speak } from '@/lib/words/speech';
import { fakeRegistry } from '@/tests/components/fake-session';

afterEach(() => speak('en'));

const SPANISH = { language: 'es', messages: { 'nudge.card.close': 'Cerrar' } } as const;
const DUTCH = { language: 'nl', messages: { 'nudge.card.close': 'Sluiten' } } as const;

it('speaks the language of the frame’s configuration, and follows it while it is drawn', () => {
  const registry = fakeRegistry([]);
  registry.sessions.setState({ speech: SPANISH });
  drawNudges(registry);
  expect(say('nudge.card.close')).toBe('Cerrar');
  registry.sessions.setState({ speech: DUTCH });
  expect(say('nudge.card.close')).toBe('Sluiten');
  registry.sessions.setState({ speech: null });
  expect(say('nudge.card.close')).toBe('Close');
});
