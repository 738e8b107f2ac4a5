import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { focusEditor } from '@/components/nudge/focus';
import { styleAt } from '@/components/nudge/geometry';
import { type Nudge, useGeometry, useNudge } from '@/components/nudge/nudge-context';
import { type Box, boxAt, placeCard, type Size } from '@/components/nudge/place';
import { caretLine, composerFrame, coverCost } from '@/components/nudge/under';

interface PanelProps {
  part: 'card' | 'notice';
  label: string;
  /** In CSS pixels; narrower when the window is. */
  width: number;
  children: ReactNode;
}

/** A small sheet beside the chip. It takes no focus when it opens and gives it back when it closes. */
export function Panel({ part, label, width, children }: PanelProps) {
  const nudge = useNudge();
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const place = usePlace(size);
  useFocusHome(root, nudge);
  const { view } = nudge.geometry.getState();
  const { left, top } = styleAt(nudge.geometry.getState(), place ?? boxAt(0, 0, { width: 0, height: 0 }));
  return (
    <div
      ref={root}
      role="dialog"
      aria-label={label}
      data-part={part}
      className="panel"
      tabIndex={-1}
      style={{
        left,
        top,
        width: Math.min(width, view.right - 16),
        maxHeight: Math.min(600, view.bottom - 16),
        visibility: place ? undefined : 'hidden',
      }}
    >
      {children}
    </div>
  );
}

function useSize(root: { readonly current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [root]);
  return size;
}

function usePlace(size: Size | null): Box | null {
  const { session, layer, geometry } = useNudge();
  const clip = useGeometry((state) => state.clip);
  const chip = useGeometry((state) => state.chip);
  const view = useGeometry((state) => state.view);
  // Asked for when the card opens or grows: where they are is measured at every step, which they are is a search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `size` says when, not what.
  const buttons = useMemo(() => session.buttons(), [session, size]);
  const side = useRef<number | null>(null);
  const [place, setPlace] = useState<Box | null>(null);
  useLayoutEffect(() => {
    if (!size || !clip) return setPlace(null);
    const editor = session.element;
    const frame = composerFrame(editor) ?? clip;
    const marked = geometry.getState().marks.flatMap(({ lines }) => lines);
    const pressed = buttons.map((button) => button.getBoundingClientRect());
    const keep = [chip, caretLine(editor), ...marked, ...pressed].filter((one) => one !== null);
    const cost = (at: Box) => coverCost(at, { editor, host: layer.host, frame });
    const anchor = chip ?? boxAt(clip.right, clip.bottom, { width: 0, height: 0 });
    const placed = placeCard(size, anchor, frame, view, { cost, keep, stay: side.current });
    side.current = placed.side;
    setPlace(placed);
  }, [size, clip, chip, view, buttons, session, layer, geometry]);
  return place;
}

/** Focus never falls into nothing: a control that goes away hands it to the sheet, the sheet to the box. */
function useFocusHome(root: { readonly current: HTMLElement | null }, nudge: Nudge): void {
  const had = useRef(false);
  useLayoutEffect(() => {
    const active = nudge.layer.root.activeElement;
    if (had.current && !active) root.current?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const element = root.current;
    const enter = () => {
      had.current = true;
    };
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget !== null) had.current = false;
    };
    // Not `focusin`: that one ends at the window, see isolate.ts.
    element?.addEventListener('focus', enter, true);
    element?.addEventListener('blur', leave, true);
    return () => {
      element?.removeEventListener('focus', enter, true);
      element?.removeEventListener('blur', leave, true);
      if (had.current) focusEditor(nudge);
    };
  }, [root, nudge]);
}
