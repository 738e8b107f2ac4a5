import { isolate } from '@/components/nudge/isolate';
import layerCss from '@/components/nudge/layer.css?inline';
import { keepPulse } from '@/components/nudge/pulse';
import tokensCss from '@/components/ui/tokens.css?inline';
import uiCss from '@/components/ui/ui.css?inline';
import type { Session } from '@/lib/compose/session.types';

/** A page that keeps removing or moving us wins after this many times. */
const MAX_RETURNS = 4;

export interface Layer {
  host: HTMLElement;
  /** Closed: the page cannot reach it. */
  root: ShadowRoot;
  /** The element to draw into; everything in it is placed from its top left corner. */
  stage: HTMLElement;
  /** Aborted with the session, or when the page does not let us stay. */
  signal: AbortSignal;
  /** True while a person can see what is drawn here: whatever the page did to us or around us. */
  isShown(): boolean;
  /** Takes the layer off the page for good. */
  end(): void;
}

/** One empty `<div>` in the page, with a closed shadow root that holds all we draw for one session. */
export function createLayer(session: Session, onLost: () => void): Layer {
  const document = session.element.ownerDocument;
  const ending = new AbortController();
  const signal = AbortSignal.any([session.signal, ending.signal]);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const stage = document.createElement('div');
  stage.className = 'candor';
  stage.dataset.part = 'layer';
  root.append(stage);
  style(root, `${tokensCss}\n${uiCss}\n${layerCss}`);
  isolate(root, signal);
  const beat = import.meta.env.FIREFOX ? keepPulse(stage, signal) : undefined;
  const isShown = () => {
    beat?.();
    return isOpen(stage) && stage.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const layer = { host, root, stage, signal, isShown, end: () => ending.abort() };
  hosts.add(host);
  if (import.meta.env.FIREFOX) sweep(session.layerParent());
  show(layer, session.layerParent());
  keep(layer, session, onLost);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return layer;
}

/** The hosts of this script. */
const hosts = new WeakSet<Node>();

/** Firefox ends a script with its extension and leaves what it drew: hidden by its pulse, but there. The next one tidies up. */
function sweep(parent: ParentNode): void {
  for (const child of [...parent.children]) {
    const { openOrClosedShadowRoot: root } = child as Element & {
      openOrClosedShadowRoot?: ShadowRoot | null;
    };
    if (!hosts.has(child) && root?.querySelector('.candor[data-part="layer"]')) child.remove();
  }
}

/** A popover that is moved closes, and with it all that lies in it. */
function isOpen(stage: HTMLElement): boolean {
  return stage.isConnected && (stage.popover === null || stage.matches(':popover-open'));
}

function style(root: ShadowRoot, css: string): void {
  const document = root.ownerDocument;
  try {
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some Firefox versions refuse constructed sheets across the content script's wrapper.
    const element = document.createElement('style');
    element.textContent = css;
    root.prepend(element);
  }
}

/**
 * Puts the layer in the page. The stage is a manual popover: it lies in the top layer, so that neither a native modal
 * dialog nor a transformed, clipping ancestor hides or shifts it; being a child of the dialog keeps it clickable there.
 */
function show({ host, stage }: Layer, parent: Node): void {
  if (host.parentNode !== parent) parent.appendChild(host);
  stage.popover = 'manual';
  try {
    stage.showPopover();
  } catch {
    stage.popover = null;
  }
}

/** Returns after being removed or moved, and follows the box into a dialog; a page that insists gets rid of us. */
function keep(layer: Layer, session: Session, onLost: () => void): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (isOpen(layer.stage) || layer.signal.aborted) return;
    returns += 1;
    if (returns > MAX_RETURNS) return onLost();
    requestAnimationFrame(settle);
  });
  const watch = () => {
    observer.disconnect();
    if (layer.host.parentNode) observer.observe(layer.host.parentNode, { childList: true });
  };
  const settle = () => {
    if (layer.signal.aborted || !session.element.isConnected) return;
    const parent = session.layerParent();
    if (layer.host.parentNode !== parent || !isOpen(layer.stage)) show(layer, parent);
    watch();
  };
  watch();
  // Together with all around it the layer moves unseen.
  const stop = session.store.subscribe(settle);
  session.element.addEventListener('focus', settle, { signal: layer.signal });
  layer.signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      stop();
    },
    { once: true },
  );
}
