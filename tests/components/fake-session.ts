import { createStore } from 'zustand/vanilla';
import type { Session, SessionRegistry, SessionState, ShownFinding } from '@/lib/compose/session.types';
import type { Span } from '@/lib/shared/span';

export interface FakeSession extends Session {
  /** What the views asked for, in order: `apply fin.figure#0 0`. */
  calls: string[];
  end(): void;
}

const QUIET: SessionState = {
  id: 'fake',
  site: 'linkedin',
  surface: 'post',
  status: 'ready',
  focused: true,
  findings: [],
  good: [],
  card: 'closed',
  lastLook: null,
  besides: [],
  limited: false,
  notApplied: null,
};

/** A session over a real contenteditable element, without an engine: the test says what was found. */
export function fakeSession(element: HTMLElement, state: Partial<SessionState> = {}): FakeSession {
  const store = createStore<SessionState>(() => ({ ...QUIET, ...state }));
  const ending = new AbortController();
  const calls: string[] = [];
  const without = (key: string) =>
    store.setState({ findings: store.getState().findings.filter((one) => one.key !== key) });
  return {
    calls,
    store,
    element,
    signal: ending.signal,
    end: () => ending.abort(),
    layerParent: () => element.closest('dialog,[role=dialog]') ?? rootOf(element),
    rects: (spans) => spans.map((span) => [...rangeOf(element, span).getClientRects()]),
    buttons: () => [],
    clip: () => element.getBoundingClientRect(),
    openCard: () => store.setState({ card: 'asked' }),
    closeCard: () => store.setState({ card: 'closed' }),
    async apply(key, edit) {
      calls.push(`apply ${key} ${edit}`);
      without(key);
      return true;
    },
    dismiss(key) {
      calls.push(`dismiss ${key}`);
      without(key);
    },
    mute(key, scope, forDays) {
      calls.push(`mute ${key} ${scope} ${forDays}`);
      without(key);
    },
    openOptions: () => calls.push('options'),
    edit() {
      calls.push('edit');
      store.setState({ lastLook: null });
    },
    postAsIs() {
      calls.push('post');
      store.setState({ lastLook: null });
    },
    clearNotice: () => store.setState({ notApplied: null }),
  };
}

export function fakeRegistry(sessions: Session[], signal = new AbortController().signal): SessionRegistry {
  return {
    sessions: createStore(() => ({ sessions, speech: null })),
    viewReady: false,
    keys: new Set(),
    signal,
  };
}

/** A finding on the first occurrence of `words` in `text`. */
export function fakeFinding(
  text: string,
  words: string,
  rest: Partial<ShownFinding> & Pick<ShownFinding, 'rule' | 'severity' | 'what'>,
): ShownFinding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    why: 'Only a few people have seen it yet.',
    edits: [],
    because: [],
    key: `${rest.rule}#${start}`,
    words,
    decided: [],
    ...span,
    ...rest,
  };
}

function rootOf(element: HTMLElement): ParentNode & Node {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument.body;
}

function rangeOf(element: HTMLElement, { start, end }: Span): Range {
  const range = element.ownerDocument.createRange();
  range.setStart(...pointAt(element, start));
  range.setEnd(...pointAt(element, end));
  return range;
}

function pointAt(element: HTMLElement, offset: number): [Node, number] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}
