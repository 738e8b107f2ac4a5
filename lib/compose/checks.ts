import { type Core, emptyDraft, readText, tellDraft } from '@/lib/compose/core';
import { type Change, changeBetween, moveAll, moveFinding, sameOr } from '@/lib/compose/moves';
import type { SessionState } from '@/lib/compose/session.types';
import { toShown } from '@/lib/compose/shown';
import type { ToFrame } from '@/lib/messaging/protocol';

type Report = Extract<ToFrame, { type: 'report' }>;

const NOTHING = {
  findings: [],
  good: [],
  card: 'closed',
  lastLook: null,
  besides: [],
} satisfies Partial<SessionState>;

/** Looks at the draft and asks the background about it, once per text. */
export function requestCheck(core: Core): void {
  const config = core.env.config();
  if (core.signal.aborted || !config) return;
  if (!config.active) quiet(core, 'off');
  const text = config.active ? look(core) : null;
  if (text !== null && text !== core.draft.sent) send(core, text);
}

/** Reads the draft and keeps what is shown on its words. Null when there is no draft, which is then shown as such. */
function look(core: Core): string | null {
  const text = readText(core);
  if (text === null) quiet(core, 'waiting');
  else if (text.trim() === '') startOver(core);
  else follow(core, text);
  return text?.trim() ? text : null;
}

function send(core: Core, text: string): void {
  const { draft, id, site, surface, store } = core;
  draft.sent = text;
  draft.revision += 1;
  store.setState({ status: 'checking' });
  core.env.send({
    type: 'check',
    session: id,
    revision: draft.revision,
    site: site.id,
    surface: surface.name,
    text,
  });
}

/** Settings, mutes or packs changed: the next check asks again, also for the same text. */
export function forgetAnswer({ draft }: Core): void {
  draft.sent = null;
  draft.answer = null;
}

/** Shows a report when it is the newest and for the very text in the box; any other is dropped. */
export function acceptReport(core: Core, { revision, findings, good }: Report): void {
  const { draft } = core;
  if (revision !== draft.revision || draft.sent === null) return;
  if (readText(core) !== draft.sent) {
    core.pacer.touch();
    return;
  }
  draft.answer = { text: draft.sent, findings, good };
  show(core);
}

/** The engine failed, or the background is gone: nothing is shown and nothing is held. */
export function acceptFailure(core: Core, revision: number): void {
  if (revision === core.draft.revision) core.store.setState({ ...NOTHING, status: 'unavailable' });
}

/** The port broke while an answer was due: asks once more, then lets it be until the text changes. */
export function recoverCheck(core: Core): void {
  const { draft } = core;
  if (core.store.getState().status !== 'checking') return;
  if (draft.resent === draft.revision) {
    acceptFailure(core, draft.revision);
    return;
  }
  draft.sent = null;
  draft.resent = draft.revision + 1;
  requestCheck(core);
}

/**
 * Keeps what is shown on its words while the text changes: findings move along, those whose words were touched go.
 * A text that already has its answer gets it back.
 */
export function follow(core: Core, text: string): void {
  const change = changeBetween(core.draft.text, text);
  if (!change) return;
  if (core.draft.answer?.text === text) show(core);
  else move(core, change, text);
}

function move({ draft, store }: Core, change: Change, text: string): void {
  draft.text = text;
  const before = store.getState();
  const findings = sameOr(
    before.findings,
    before.findings.flatMap((finding) => moveFinding(finding, change, text) ?? []),
  );
  const good = moveAll(before.good, change);
  // Most keys are typed behind every finding: then nobody has to draw anything.
  if (findings !== before.findings || good !== before.good) store.setState({ findings, good });
}

/** Follows the text in the box at this moment. Nothing is read when nothing is shown. */
export function followNow(core: Core): void {
  const { findings, good } = core.store.getState();
  if (findings.length > 0 || good.length > 0) look(core);
}

function show(core: Core): void {
  const { draft, store } = core;
  if (!draft.answer) return;
  const { text, findings, good } = draft.answer;
  draft.text = text;
  const open = toShown(findings, text).filter(({ key }) => !draft.dismissed.has(key));
  store.setState({ status: draft.sent === text ? 'ready' : 'checking', findings: open, good });
  core.cards.shown();
}

/** An empty box is the end of a draft: what was asked or dismissed belonged to it. */
function startOver(core: Core): void {
  tellDraft(core, 'over');
  core.draft = emptyDraft(core.draft.revision + 1);
  core.store.setState({ ...NOTHING, status: 'waiting', notApplied: null });
}

/** Nothing may be read: nothing is shown, and an answer that is still under way is dropped. */
function quiet(core: Core, status: 'off' | 'waiting'): void {
  core.draft.sent = null;
  core.draft.answer = null;
  core.draft.text = '';
  core.draft.revision += 1;
  core.store.setState({ ...NOTHING, status });
}
