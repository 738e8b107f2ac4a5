import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SourceLink } from '@/components/packs/AddByLink';
import type { PackPreview } from '@/components/packs/preview-view';
import type { Refusal } from '@/lib/packs/refusal';
import type { Result } from '@/lib/shared/result';

/** How far the adding of a link has come. */
export type AddStep<P extends PackPreview> =
  | { kind: 'start' }
  | { kind: 'looking'; link: SourceLink }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'preview'; link: SourceLink; preview: P; isAdding: boolean }
  /** `isGivenBack`: the host was allowed for this look, and is not any more. */
  | { kind: 'declined'; host: string; isGivenBack: boolean }
  | { kind: 'added'; name: string; host: string };

/** `had`: it was allowed before, for something else. */
export type HostAnswer = 'granted' | 'had' | 'refused';

/** What adding needs of the browser and the sync. */
export interface AddEnvironment<P extends PackPreview> {
  /** Asks for one host. The browser only shows its question inside the click: nothing may be awaited before. */
  request(origin: string): Promise<HostAnswer>;
  /** Gives a host back that nobody else needs. */
  release(link: SourceLink): Promise<void>;
  /** Fetches, verifies and tries out; keeps nothing. */
  preview(link: SourceLink): Promise<Result<P, Refusal>>;
  add(link: SourceLink, preview: P): Promise<Result<void, Refusal>>;
}

export interface AddLink<P extends PackPreview> {
  store: StoreApi<AddStep<P>>;
  look(link: SourceLink): Promise<void>;
  add(): Promise<void>;
  decline(): Promise<void>;
  /** The person goes elsewhere: what was allowed for a look does not outlive it. */
  leave(): Promise<void>;
}

/** Looks at a pack behind a link, and adds it when the person says so. What does not end in an added pack gives the host back. */
export function createAddLink<P extends PackPreview>(env: AddEnvironment<P>): AddLink<P> {
  const store = createStore<AddStep<P>>(() => ({ kind: 'start' }));
  const show = (step: AddStep<P>) => store.setState(step, true);
  /** The link whose host was granted for this look only. */
  let lent: SourceLink | null = null;

  async function giveBack(): Promise<void> {
    const link = lent;
    lent = null;
    if (link) await env.release(link);
  }

  async function refuse(refusal: Refusal): Promise<void> {
    show({ kind: 'refused', refusal });
    await giveBack();
  }

  async function decline(): Promise<void> {
    const step = store.getState();
    if (step.kind !== 'preview' || step.isAdding) return;
    show({ kind: 'declined', host: step.link.host, isGivenBack: lent !== null });
    await giveBack();
  }

  return {
    store,
    decline,
    async look(link) {
      if (isBusy(store.getState())) return;
      const asked = env.request(link.origin).catch((): HostAnswer => 'refused');
      const looking = { kind: 'looking', link } as const;
      show(looking);
      const isLeft = () => store.getState() !== looking;
      const answer = await asked;
      if (lent && lent.origin !== link.origin) await giveBack();
      if (answer === 'granted') lent = link;
      if (isLeft()) return giveBack();
      if (answer === 'refused') return refuse({ code: 'permission' });
      const looked = await env.preview(link);
      if (isLeft()) return giveBack();
      if (!looked.ok) return refuse(looked.error);
      show({ kind: 'preview', link, preview: looked.value, isAdding: false });
    },
    async add() {
      const step = store.getState();
      if (step.kind !== 'preview' || step.isAdding) return;
      show({ ...step, isAdding: true });
      const added = await env.add(step.link, step.preview);
      if (!added.ok) return refuse(added.error);
      lent = null;
      show({ kind: 'added', name: step.preview.pack.name, host: step.link.host });
    },
    async leave() {
      if (store.getState().kind === 'preview') return decline();
      if (store.getState().kind !== 'looking') return;
      show({ kind: 'start' });
      await giveBack();
    },
  };
}

function isBusy(step: AddStep<PackPreview>): boolean {
  return step.kind === 'looking' || (step.kind === 'preview' && step.isAdding);
}
