import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchGeometry } from '@/components/nudge/geometry';
import { createLayer } from '@/components/nudge/layer';
import { NudgeLayer } from '@/components/nudge/NudgeLayer';
import { NudgeContext } from '@/components/nudge/nudge-context';
import { createUi } from '@/components/nudge/ui-state';
import type { Session, SessionRegistry } from '@/lib/compose/session.types';

/** Draws every session of a frame, from now until the registry ends. */
export function drawNudges(registry: SessionRegistry): void {
  if (registry.viewReady || registry.signal.aborted) return;
  const drawn = new WeakSet<Session>();
  const drawNew = () => {
    for (const session of registry.sessions.getState().sessions) {
      if (drawn.has(session) || session.signal.aborted) continue;
      drawn.add(session);
      draw(session, registry);
    }
  };
  drawNew();
  const stop = registry.sessions.subscribe(drawNew);
  registry.signal.addEventListener('abort', stop, { once: true });
  registry.viewReady = true;
}

function draw(session: Session, registry: SessionRegistry): void {
  const letGo = () => giveUp(session, registry);
  const layer = createLayer(session, letGo);
  const nudge = {
    session,
    layer,
    ui: createUi(),
    geometry: watchGeometry(session, layer),
    keys: registry.keys,
  };
  const root = createRoot(layer.stage);
  const end = () => root.unmount();
  layer.signal.addEventListener('abort', end, { once: true });
  registry.signal.addEventListener('abort', () => layer.host.remove(), { once: true, signal: layer.signal });
  root.render(
    <Guard onFail={letGo}>
      <NudgeContext value={nudge}>
        <NudgeLayer />
      </NudgeContext>
    </Guard>,
  );
}

/** Nothing of ours may stand between a person and a post: without a view nothing is held, and what is held is let go. */
function giveUp(session: Session, registry: SessionRegistry): void {
  registry.viewReady = false;
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
