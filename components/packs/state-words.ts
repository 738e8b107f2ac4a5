import { dayWords, instantDay } from '@/components/packs/pack-dates';
import { type PackFacts, type PackState, vouchedUntil } from '@/components/packs/pack-state';
import { refusalWords } from '@/components/packs/refusal-words';

const QUIETER = 'Its rules speak one step quieter until there is a newer one.';

/** A state in one line. */
export function stateWords(state: PackState, facts: PackFacts): string {
  const { installed, source } = facts;
  switch (state) {
    case 'checking':
      return 'Checking now';
    case 'trying':
      return 'Trying out a new version on this device';
    case 'permission':
      return `Waiting for your leave to fetch from ${source ? hostOfSource(source) : 'its host'}`;
    case 'refused':
      return source?.refusal ? refusalWords(source.refusal).what : '';
    case 'stale':
      return `Not renewed since ${instantDay(vouchedUntil(facts) ?? '')}. ${QUIETER}`;
    case 'expired':
      return `Made for use until ${dayWords(installed?.pack.expires ?? '')}. ${QUIETER}`;
    case 'waiting':
      return 'Not fetched yet';
    case 'off':
      return 'Switched off by you';
    case 'healthy':
      return source ? 'Healthy' : 'In use';
  }
}

/** The host of a source, with its port. */
export function hostOfSource({ url }: { url: string }): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
