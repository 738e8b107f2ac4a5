import { applyEdit } from '@/lib/compose/apply';
import type { Core } from '@/lib/compose/core';
import type { SessionActions, ShownFinding } from '@/lib/compose/session.types';
import type { MuteRequest } from '@/lib/messaging/protocol';

/** The actions of a session; `release` lets a held publish go. */
export function createActions(core: Core, release: (core: Core) => void): SessionActions {
  const { store, env } = core;
  const find = (key: string) => store.getState().findings.find((finding) => finding.key === key);
  // *Not right* offers the mute, so what was hidden can still be muted.
  const hidden = new Map<string, ShownFinding>();
  const keep = (isOpen: (finding: ShownFinding) => boolean) =>
    store.setState(({ findings }) => ({ findings: findings.filter(isOpen) }));
  let applying: Promise<boolean> | null = null;

  return {
    openCard: () => store.setState({ card: 'asked' }),
    closeCard: () => store.setState({ card: 'closed' }),
    apply(key, edit) {
      // Two clicks are one wish: a second write could land in the first one's text.
      if (applying) return Promise.resolve(false);
      applying = applyEdit(core, key, edit).finally(() => {
        applying = null;
      });
      return applying;
    },
    dismiss(key) {
      const finding = find(key);
      if (finding) hidden.set(key, finding);
      core.draft.dismissed.add(key);
      keep((finding) => finding.key !== key);
    },
    mute(key, scope, forDays) {
      const finding = find(key) ?? hidden.get(key);
      if (!finding) return;
      env.send({ type: 'mute', session: core.id, mute: muteRequest(core, finding, scope, forDays) });
      forgetMuted(core, finding, scope === 'phrase');
      keep(({ rule, words }) => rule !== finding.rule || (scope === 'phrase' && words !== finding.words));
    },
    openOptions: () => env.send({ type: 'open-options' }),
    edit: () => store.setState({ lastLook: null }),
    postAsIs() {
      if (store.getState().lastLook === 'asking') release(core);
      else store.setState({ lastLook: null });
    },
    clearNotice: () => store.setState({ notApplied: null }),
  };
}

function muteRequest(
  core: Core,
  { rule, words }: ShownFinding,
  scope: Parameters<SessionActions['mute']>[1],
  forDays: number | null,
): MuteRequest {
  if (scope === 'phrase') return { kind: 'phrase', rule, phrase: words, forDays };
  if (scope === 'rule-on-site') return { kind: 'rule-on-site', rule, site: core.site.id, forDays };
  return { kind: 'rule', rule, forDays };
}

/** What was muted must not come back from an answer at hand or under way; the background asks for a recheck next. */
function forgetMuted({ draft, store }: Core, { rule, words }: ShownFinding, isPhrase: boolean): void {
  if (store.getState().status === 'checking') {
    draft.sent = null;
    draft.revision += 1;
  }
  if (!draft.answer) return;
  const { text, findings } = draft.answer;
  draft.answer.findings = findings.filter(
    (finding) => finding.rule !== rule || (isPhrase && text.slice(finding.start, finding.end) !== words),
  );
}
