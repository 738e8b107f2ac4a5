import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchGeometry } from '@/components/nudge/geometry';
import { createLayer, type Layer } from '@/components/nudge/layer';
import { NudgeLayer } from '@/components/nudge/NudgeLayer';
import { NudgeContext } from '@/components/nudge/nudge-context';
import { createUi } from '@/components/nudge/ui-state';
import { withoutSelection } from '@/components/nudge/without-selection';
import type { Session, SessionRegistry } from '@/lib/compose/session.types';
import type { Speech } from '@/lib/shared/language';
import { learn, speak, speech } from '@/lib/words/speech';

/** Draws every session of a frame, from now until the registry ends. */
export function drawNudges(registry: SessionRegistry): void {
  if (registry.viewReady || registry.signal.aborted) return;
  const layers = new WeakMap<HTMLElement, Layer>();
  const drawn = new WeakSet<Session>();
  // The page insisted on removing us from these: they stay undrawn, also when they are watched anew.
  const lost = new WeakSet<HTMLElement>();
  let told: Speech | null = null;
  const drawNew = () => {
    const { sessions, speech: own } = registry.sessions.getState();
    // Until the frame is told otherwise it speaks as it does: English, or on a page of our own the person's language.
    if (own !== told) speakAs(own);
    told = own;
    for (const session of sessions) {
      if (drawn.has(session) || lost.has(session.element) || session.signal.aborted) continue;
      drawn.add(session);
      const giveUp = () => {
        lost.add(session.element);
        letGo(session);
      };
      try {
        layers.set(session.element, draw(session, registry, giveUp));
      } catch {
        // A page can spoil its own document so far that nothing can be built in it.
        giveUp();
      }
    }
  };
  registry.isShown = (element) => layers.get(element)?.isShown() ?? false;
  drawNew();
  const stop = registry.sessions.subscribe(drawNew);
  registry.signal.addEventListener('abort', stop, { once: true });
  registry.viewReady = true;
}

/** The words come with the configuration of the frame; English needs none. */
function speakAs(own: Speech | null): void {
  const language = own?.language ?? 'en';
  if (language === speech.getState().language) return;
  if (own) learn(language, own.messages);
  speak(language);
}

function draw(session: Session, { keys }: SessionRegistry, giveUp: () => void): Layer {
  const onLost = () => {
    layer.end();
    giveUp();
  };
  const layer = createLayer(session, onLost);
  const nudge = { session, layer, ui: createUi(), geometry: watchGeometry(session, layer), keys };
  const root = withoutSelection(layer.stage.ownerDocument, () => createRoot(layer.stage));
  const end = () => root.unmount();
  layer.signal.addEventListener('abort', end, { once: true });
  root.render(
    <Guard onFail={onLost}>
      <NudgeContext value={nudge}>
        <NudgeLayer />
      </NudgeContext>
    </Guard>,
  );
  return layer;
}

/** Nothing of ours may stand between a person and a post: without a view nothing is held, and what is held is let go. */
function letGo(session: Session): void {
  if (session.store.getState().lastLook === 'asking') session.postAsIs();
  session.closeCard();
}

/** A fault in a view ends the view. */
class Guard extends Component<{ children: ReactNode; onFail: () => void }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
