import { dayWords, instantDay } from '@/components/packs/pack-dates';
import { type PackFacts, type PackState, vouchedUntil } from '@/components/packs/pack-state';
import { refusalWords } from '@/components/packs/refusal-words';
import { say } from '@/components/words/say';

/** A state in one line. */
export function stateWords(state: PackState, facts: PackFacts): string {
  const { installed, source } = facts;
  switch (state) {
    case 'checking':
      return say('packs.state.checking');
    case 'trying':
      return say('packs.state.trying');
    case 'permission':
      return say('packs.state.permission');
    case 'refused':
      return source?.refusal ? refusalWords(source.refusal).what : '';
    case 'stale':
      return say('packs.state.stale', { day: instantDay(vouchedUntil(facts) ?? '') });
    case 'expired':
      return say('packs.state.expired', { day: dayWords(installed?.pack.expires ?? '') });
    case 'waiting':
      return say('packs.state.waiting');
    case 'off':
      return say('packs.state.off');
    case 'healthy':
      return say(source ? 'packs.state.healthy' : 'packs.state.inUse');
  }
}

/** The host of a source, with its port. */
export function hostOfSource({ url }: { url: string }): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
