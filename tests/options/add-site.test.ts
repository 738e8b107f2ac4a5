import { describe, expect, it, vi } from 'vitest';
import type { HostAnswer } from '@/entrypoints/options/add-link';
import { type AddSiteEnvironment, createAddSite } from '@/entrypoints/options/add-site';

const HOST = 'blog.example';
const PATTERN = `https://${HOST}/*`;

describe('adding a site', () => {
  it('asks for that one host in the very turn of the click, and adds it when the browser says yes', async () => {
    const { adding, env } = fake();
    const added = adding.add(HOST);
    expect(env.request).toHaveBeenCalledExactlyOnceWith(PATTERN);
    expect(adding.store.getState()).toEqual({ kind: 'asking', host: HOST });
    expect(env.add).not.toHaveBeenCalled();
    await added;
    expect(env.add).toHaveBeenCalledExactlyOnceWith(PATTERN);
    expect(adding.store.getState()).toEqual({ kind: 'added', host: HOST });
    expect(env.release).not.toHaveBeenCalled();
  });

  it.each([
    ['says no', (env: Fake) => env.request.mockResolvedValue('refused')],
    ['throws the question out', (env: Fake) => env.request.mockRejectedValue(new Error('no'))],
  ])('adds nothing when the browser %s', async (_, arrange) => {
    const { adding, env } = fake();
    arrange(env);
    await adding.add(HOST);
    expect(adding.store.getState()).toEqual({ kind: 'refused', host: HOST });
    expect(env.add).not.toHaveBeenCalled();
  });

  it.each<[HostAnswer, number]>([
    ['granted', 1],
    ['had', 0],
  ])('storage full: a host that was %s is given back so many times: %i', async (answer, times) => {
    const { adding, env } = fake(answer);
    env.add.mockResolvedValue(false);
    await adding.add(HOST);
    expect(adding.store.getState()).toEqual({ kind: 'failed', host: HOST });
    expect(env.release).toHaveBeenCalledTimes(times);
  });

  it('asks nobody for what is wrong or there already', async () => {
    const { adding, env } = fake();
    await adding.add('my blog');
    expect(adding.store.getState()).toMatchObject({ kind: 'wrong', problem: { tone: 'error' } });
    env.isKnown.mockReturnValue(true);
    await adding.add(HOST);
    expect(adding.store.getState()).toEqual({
      kind: 'wrong',
      problem: { tone: 'info', words: 'blog.example is in the list already.' },
    });
    expect(env.request).not.toHaveBeenCalled();
  });

  it('asks one question at a time', async () => {
    const { adding, env } = fake();
    const first = adding.add(HOST);
    await adding.add('globex.example');
    await first;
    expect(env.request).toHaveBeenCalledExactlyOnceWith(PATTERN);
  });

  it('removed: out of the list first, then the host is given back', async () => {
    const { adding, env } = fake();
    const calls: string[] = [];
    env.remove.mockImplementation(async () => void calls.push('remove'));
    env.release.mockImplementation(async () => void calls.push('release'));
    await adding.remove({ pattern: PATTERN, host: HOST });
    expect(calls).toEqual(['remove', 'release']);
    expect(adding.store.getState()).toEqual({ kind: 'removed', host: HOST });
  });
});

type Fake = ReturnType<typeof fakeEnvironment>;

function fake(answer: HostAnswer = 'granted') {
  const env = fakeEnvironment(answer);
  return { env, adding: createAddSite(env) };
}

function fakeEnvironment(answer: HostAnswer) {
  return {
    request: vi.fn<AddSiteEnvironment['request']>().mockResolvedValue(answer),
    release: vi.fn<AddSiteEnvironment['release']>().mockResolvedValue(),
    isKnown: vi.fn<AddSiteEnvironment['isKnown']>().mockReturnValue(false),
    add: vi.fn<AddSiteEnvironment['add']>().mockResolvedValue(true),
    remove: vi.fn<AddSiteEnvironment['remove']>().mockResolvedValue(),
  };
}
