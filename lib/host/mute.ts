import { hashPhrase } from '@/lib/engine/mutes';
import type { Mute } from '@/lib/format/mute';
import type { MuteRequest } from '@/lib/messaging/protocol';
import { addMute, type Mutes } from '@/lib/state/mutes';

const DAY = 24 * 60 * 60 * 1000;

/** The list with one more mute. Of a muted phrase only the salted hash goes in. */
export function withMute(state: Mutes, request: MuteRequest, now: Date): Mutes {
  return addMute(state, toMute(request, state.salt, now), now.toISOString());
}

function toMute(request: MuteRequest, salt: string, now: Date): Mute {
  const { rule, forDays } = request;
  const until = forDays === null ? null : new Date(now.getTime() + forDays * DAY).toISOString();
  const common = { id: crypto.randomUUID(), created: now.toISOString(), until, rule };
  if (request.kind === 'phrase') return { ...common, kind: 'phrase', hash: hashPhrase(request.phrase, salt) };
  if (request.kind === 'rule-on-site') return { ...common, kind: 'rule-on-site', site: request.site };
  return { ...common, kind: 'rule' };
}
