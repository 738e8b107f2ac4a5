import type { DraftTurn } from '@/lib/messaging/protocol';
import type { Report } from '@/lib/shared/report';
import { type CountedDraft, forgetOld, type Month, noteDraft, type Outcome } from '@/lib/state/month';
import type { Stored } from '@/lib/state/stored';

/**
 * Counts for *My month*. A draft is counted once, when it is over: had a tip been counted when it came up, a draft that
 * turns out to be protected speech would have left a trace. A background that is stopped meanwhile forgets what was open.
 */
export interface MonthKeeper {
  /** A report on the draft of a session went out. */
  heard(session: string, report: Pick<Report, 'findings' | 'protected'>): void;
  muted(session: string, rule: string): void;
  turned(session: string, now: DraftTurn): void;
}

/** A draft that is being written: ids of rules, in memory only. */
interface OpenDraft {
  spoke: Set<string>;
  /** In the last report. */
  open: Set<string>;
  muted: Set<string>;
  isPosted: boolean;
  isProtected: boolean;
}

const NEW: OpenDraft = {
  spoke: new Set(),
  open: new Set(),
  muted: new Set(),
  isPosted: false,
  isProtected: false,
};

export function createMonthKeeper(
  month: Pick<Stored<Month>, 'read' | 'update' | 'watch'>,
  now: () => Date = () => new Date(),
): MonthKeeper {
  const drafts = new Map<string, OpenDraft>();
  let isOn = false;

  function follow(state: Month): void {
    isOn = state.isOn;
    // Switched or erased: what was under way belongs to before.
    if (state.days.length === 0) drafts.clear();
  }

  /** Also when nothing is counted any more, no day is kept for longer than was said. */
  async function begin(): Promise<void> {
    const state = await month.read();
    follow(state);
    if (forgetOld(state, now()) !== state) await month.update((value) => forgetOld(value, now()));
  }

  /** Of a draft that leaves no count nothing is written either. */
  async function count(draft: CountedDraft): Promise<void> {
    if (draft.isProtected || draft.tips.length === 0) return;
    await month.update((state) => noteDraft(state, draft, now()));
  }

  month.watch(follow);
  void begin().catch(() => undefined);

  return {
    heard(session, report) {
      // While it is off nothing is remembered, not even here.
      if (isOn) drafts.set(session, heardIn(drafts.get(session) ?? NEW, report));
    },
    muted(session, rule) {
      const draft = drafts.get(session);
      if (draft) drafts.set(session, { ...draft, muted: new Set([...draft.muted, rule]) });
    },
    turned(session, turn) {
      const draft = drafts.get(session);
      if (!draft) return;
      if (turn === 'posted') {
        drafts.set(session, { ...draft, isPosted: true });
        return;
      }
      drafts.delete(session);
      // A count that the storage does not take is lost; nobody who writes is to hear of it.
      void count(countedOf(draft)).catch(() => undefined);
    },
  };
}

/** Another report after the press: the draft was not posted after all, or not as it was. */
function heardIn(before: OpenDraft, report: Pick<Report, 'findings' | 'protected'>): OpenDraft {
  const open = new Set(report.findings.map(({ rule }) => rule));
  return {
    ...before,
    spoke: before.spoke.union(open),
    open,
    isPosted: false,
    isProtected: before.isProtected || report.protected,
  };
}

function countedOf(draft: OpenDraft): CountedDraft {
  const tips = [...draft.spoke].map((rule) => ({ rule, outcome: outcomeOf(draft, rule) }));
  return { tips, isProtected: draft.isProtected };
}

function outcomeOf({ muted, open, isPosted }: OpenDraft, rule: string): Outcome | null {
  if (muted.has(rule)) return 'muted';
  if (!open.has(rule)) return 'edited';
  return isPosted ? 'posted' : null;
}
