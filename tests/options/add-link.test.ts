import { describe, expect, it, vi } from 'vitest';
import type { SourceLink } from '@/components/packs/AddByLink';
import type { PackPreview } from '@/components/packs/preview-view';
import { type AddEnvironment, createAddLink, type HostAnswer } from '@/entrypoints/options/add-link';
import { err, ok } from '@/lib/shared/result';

const LINK: SourceLink = {
  url: 'https://packs.acme.example/candor/',
  host: 'packs.acme.example',
  origin: 'https://packs.acme.example/*',
};
const OTHER: SourceLink = {
  url: 'https://globex.example/p/',
  host: 'globex.example',
  origin: 'https://globex.example/*',
};
const PREVIEW = { pack: { name: 'Acme guidelines' } } as PackPreview;

describe('adding a pack by its link', () => {
  it('asks for that one host in the very turn of the click', () => {
    const { adding, env } = fake();
    void adding.look(LINK);
    expect(env.request).toHaveBeenCalledExactlyOnceWith(LINK.origin);
    expect(env.preview).not.toHaveBeenCalled();
  });

  it('shows a preview, and adds only on request; the host stays allowed', async () => {
    const { adding, env } = fake();
    await adding.look(LINK);
    expect(adding.store.getState()).toMatchObject({ kind: 'preview', preview: PREVIEW });
    expect(env.add).not.toHaveBeenCalled();
    await adding.add();
    expect(env.add).toHaveBeenCalledExactlyOnceWith(LINK, PREVIEW);
    expect(adding.store.getState()).toEqual({ kind: 'added', name: 'Acme guidelines', host: LINK.host });
    await adding.leave();
    expect(env.release).not.toHaveBeenCalled();
  });

  it('does not fetch from a host that the person did not allow', async () => {
    const { adding, env } = fake({ answer: 'refused' });
    await adding.look(LINK);
    expect(adding.store.getState()).toEqual({ kind: 'refused', refusal: { code: 'permission' } });
    expect(env.preview).not.toHaveBeenCalled();
    expect(env.release).not.toHaveBeenCalled();
  });

  it('takes a request that the browser throws out as a no', async () => {
    const { adding, env } = fake();
    env.request.mockRejectedValue(new Error('no'));
    await adding.look(LINK);
    expect(adding.store.getState()).toMatchObject({ kind: 'refused', refusal: { code: 'permission' } });
  });

  it.each<[HostAnswer, boolean]>([
    ['granted', true],
    ['had', false],
  ])('declined: a host that was %s is given back: %s', async (answer, isGivenBack) => {
    const { adding, env } = fake({ answer });
    await adding.look(LINK);
    await adding.decline();
    expect(adding.store.getState()).toEqual({ kind: 'declined', host: LINK.host, isGivenBack });
    expect(env.release.mock.calls).toEqual(isGivenBack ? [[LINK]] : []);
    await adding.add();
    expect(env.add).not.toHaveBeenCalled();
  });

  it('gives the host back when the pack is refused at the look', async () => {
    const { adding, env } = fake();
    env.preview.mockResolvedValue(err({ code: 'signature' }));
    await adding.look(LINK);
    expect(adding.store.getState()).toEqual({ kind: 'refused', refusal: { code: 'signature' } });
    expect(env.release).toHaveBeenCalledExactlyOnceWith(LINK);
  });

  it('gives the host back when the pack cannot be added after all', async () => {
    const { adding, env } = fake();
    env.add.mockResolvedValue(err({ code: 'storage-full' }));
    await adding.look(LINK);
    await adding.add();
    expect(adding.store.getState()).toEqual({ kind: 'refused', refusal: { code: 'storage-full' } });
    expect(env.release).toHaveBeenCalledExactlyOnceWith(LINK);
  });

  it('gives the first host back when the person looks at another one', async () => {
    const { adding, env } = fake();
    await adding.look(LINK);
    await adding.look(OTHER);
    expect(env.release).toHaveBeenCalledExactlyOnceWith(LINK);
    await adding.leave();
    expect(env.release).toHaveBeenLastCalledWith(OTHER);
  });

  it('keeps the host for a second look at the same one, and gives it back once', async () => {
    const { adding, env } = fake();
    await adding.look(LINK);
    env.request.mockResolvedValue('had');
    await adding.look(LINK);
    expect(env.release).not.toHaveBeenCalled();
    await adding.decline();
    expect(env.release).toHaveBeenCalledExactlyOnceWith(LINK);
  });

  it('gives the host back when the person leaves in the middle of a look', async () => {
    const { adding, env } = fake();
    const answer = Promise.withResolvers<ReturnType<typeof ok<PackPreview>>>();
    env.preview.mockReturnValue(answer.promise);
    const looked = adding.look(LINK);
    await vi.waitFor(() => expect(env.preview).toHaveBeenCalled());
    await adding.leave();
    answer.resolve(ok(PREVIEW));
    await looked;
    expect(adding.store.getState()).toEqual({ kind: 'start' });
    expect(env.release).toHaveBeenCalledExactlyOnceWith(LINK);
  });

  it('takes one look at a time', async () => {
    const { adding, env } = fake();
    const first = adding.look(LINK);
    await adding.look(OTHER);
    await first;
    expect(env.request).toHaveBeenCalledExactlyOnceWith(LINK.origin);
  });
});

function fake({ answer = 'granted' as HostAnswer } = {}) {
  const env = {
    request: vi.fn<AddEnvironment<PackPreview>['request']>().mockResolvedValue(answer),
    release: vi.fn<AddEnvironment<PackPreview>['release']>().mockResolvedValue(),
    preview: vi.fn<AddEnvironment<PackPreview>['preview']>().mockResolvedValue(ok(PREVIEW)),
    add: vi.fn<AddEnvironment<PackPreview>['add']>().mockResolvedValue(ok(undefined)),
  };
  return { env, adding: createAddLink<PackPreview>(env) };
}
