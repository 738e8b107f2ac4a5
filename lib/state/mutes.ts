import { type Mute, muteSchema } from '@/lib/format/mute';
import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

const SALT_BYTES = 16;

const mutesSchema = z.object({
  /** 32 hex digits, one for this device: without it the hash of a muted phrase says nothing. Empty before the first mute. */
  salt: z.string().regex(/^([0-9a-f]{32})?$/),
  mutes: z.array(muteSchema),
});

export type Mutes = z.infer<typeof mutesSchema>;

/** `update` hands over a value that always has a salt. */
export const mutes = defineStored({
  key: 'mutes',
  version: 1,
  schema: mutesSchema,
  fallback: { salt: '', mutes: [] },
  prepare: withSalt,
});

/** Adds a mute, or renews the one with the same subject; mutes that ended by `now` (ISO instant) leave the list. */
export function addMute(state: Mutes, mute: Mute, now: string): Mutes {
  const others = active(state, now).filter((other) => subject(other) !== subject(mute));
  return { ...state, mutes: [...others, mute] };
}

export function removeMute(state: Mutes, id: string): Mutes {
  return { ...state, mutes: state.mutes.filter((mute) => mute.id !== id) };
}

/** The mutes that still hold at `now`, an ISO instant. */
export function active(state: Mutes, now: string): Mute[] {
  return state.mutes.filter(({ until }) => until === null || Date.parse(now) < Date.parse(until));
}

/** What is muted, as a key: two mutes with the same subject are one. */
export function subject(mute: Mute): string {
  if (mute.kind === 'phrase') return JSON.stringify([mute.kind, mute.rule, mute.hash, mute.salt]);
  if (mute.kind === 'rule-on-site') return JSON.stringify([mute.kind, mute.rule, mute.site]);
  return JSON.stringify([mute.kind, mute.rule]);
}

function withSalt(state: Mutes): Mutes {
  return state.salt ? state : { ...state, salt: freshSalt() };
}

function freshSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
