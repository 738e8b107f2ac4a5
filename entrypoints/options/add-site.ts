import { createStore, type StoreApi } from 'zustand/vanilla';
import { say } from '@/components/words/say';
import type { HostAnswer } from '@/entrypoints/options/add-link';
import { type AddressProblem, readSiteAddress, type SiteAddress } from '@/entrypoints/options/site-address';

/** How far the adding of a site has come. */
export type AddSiteStep =
  | { kind: 'start' }
  | { kind: 'wrong'; problem: AddressProblem }
  | { kind: 'asking'; host: string }
  | { kind: 'refused'; host: string }
  | { kind: 'failed'; host: string }
  | { kind: 'added'; host: string }
  | { kind: 'removed'; host: string };

/** What adding needs of the browser and the storage. */
export interface AddSiteEnvironment {
  /** Asks for one host. The browser only shows its question inside the click: nothing may be awaited before. */
  request(pattern: string): Promise<HostAnswer>;
  /** Gives a host back that nobody else needs. */
  release(pattern: string): Promise<void>;
  isKnown(pattern: string): boolean;
  /** False when the storage did not take it. */
  add(pattern: string): Promise<boolean>;
  remove(pattern: string): Promise<void>;
}

export interface AddSite {
  store: StoreApi<AddSiteStep>;
  /** Called inside the click. Resolves to whether the site is added. */
  add(typed: string): Promise<boolean>;
  remove(site: SiteAddress): Promise<void>;
}

/** Adds a site once the browser lets Candor on its one host. What does not end in an added site gives the host back. */
export function createAddSite(env: AddSiteEnvironment): AddSite {
  const store = createStore<AddSiteStep>(() => ({ kind: 'start' }));
  const show = (step: AddSiteStep) => store.setState(step, true);

  async function ask({ pattern, host }: SiteAddress): Promise<boolean> {
    const asked = env.request(pattern).catch((): HostAnswer => 'refused');
    show({ kind: 'asking', host });
    const answer = await asked;
    if (answer === 'refused') return refuse({ kind: 'refused', host });
    const isAdded = await env.add(pattern);
    show({ kind: isAdded ? 'added' : 'failed', host });
    if (!isAdded && answer === 'granted') await env.release(pattern);
    return isAdded;
  }

  function refuse(step: AddSiteStep): false {
    show(step);
    return false;
  }

  return {
    store,
    async add(typed) {
      if (store.getState().kind === 'asking') return false;
      const address = readSiteAddress(typed);
      if (!address.ok) return refuse({ kind: 'wrong', problem: address.error });
      const { pattern, host } = address.value;
      if (!env.isKnown(pattern)) return ask(address.value);
      return refuse({
        kind: 'wrong',
        problem: { tone: 'info', words: say('options.address.known', { host }) },
      });
    },
    async remove({ pattern, host }) {
      await env.remove(pattern);
      show({ kind: 'removed', host });
      await env.release(pattern);
    },
  };
}
