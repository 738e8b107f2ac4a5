import { useEffect, useState } from 'react';
import { type Geometry, styleAt } from '@/components/nudge/geometry';
import { isCardShown, useDraft, useGeometry, useNudge } from '@/components/nudge/nudge-context';
import type { Box } from '@/components/nudge/place';
import { T } from '@/components/nudge/T';
import type { ShownFinding } from '@/lib/compose/session.types';

const REST_MS = 400;
const TIP = { width: 300, gap: 4, height: 44 };

/** A line under the words, told apart by its shape. It holds no text and takes no pointer. */
export function Marks() {
  const findings = useDraft((state) => state.findings);
  const geometry = useGeometry((state) => state);
  const rested = useRestedMark(geometry.marks.length > 0);
  return (
    <>
      {geometry.marks.flatMap(({ key, lines }) => {
        const finding = findings.find((one) => one.key === key);
        if (!finding) return [];
        return lines.map((line, at) => (
          <div
            key={`${key} ${String(at)}`}
            data-part="mark"
            className={`mark mark-${finding.severity}`}
            style={styleAt(geometry, line)}
          />
        ));
      })}
      {rested && (
        <Tip
          finding={findings.find((one) => one.key === rested.key)}
          line={rested.line}
          geometry={geometry}
        />
      )}
    </>
  );
}

function Tip({
  finding,
  line,
  geometry,
}: {
  finding: ShownFinding | undefined;
  line: Box;
  geometry: Geometry;
}) {
  const isCardOpen = useDraft((state) => isCardShown(state) || state.lastLook !== null);
  if (!finding || isCardOpen) return null;
  const { view, origin } = geometry;
  const width = Math.min(TIP.width, view.right - 16);
  const left = Math.max(8, Math.min(line.left, view.right - width - 8));
  const isBelow = line.bottom + TIP.height < view.bottom;
  const vertical = isBelow
    ? { top: line.bottom + TIP.gap - origin.y }
    : { bottom: origin.y - line.top + TIP.gap };
  return (
    <div
      data-part="tip"
      className="tip"
      aria-hidden="true"
      style={{ left: left - origin.x, maxWidth: width, ...vertical }}
    >
      <T>{finding.what}</T>
    </div>
  );
}

interface Rested {
  key: string;
  line: Box;
}

/** The mark that the pointer rests on. The marks take no pointer events, so this is our own geometry. */
function useRestedMark(isActive: boolean): Rested | null {
  const { geometry, session, layer } = useNudge();
  const [rested, setRested] = useState<Rested | null>(null);
  useEffect(() => {
    if (!isActive) return setRested(null);
    const view = session.element.ownerDocument.defaultView ?? window;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, layer.signal]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(timer);
      setRested(null);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      clearTimeout(timer);
      const found = markAt(geometry.getState(), clientX, clientY);
      setRested((now) => (now?.key === found?.key ? now : null));
      if (found) timer = setTimeout(() => setRested(found), REST_MS);
    };
    view.addEventListener('pointermove', move, { passive: true, capture: true, signal });
    // Nothing appears while keys are being pressed.
    for (const type of ['keydown', 'pointerdown', 'scroll'])
      view.addEventListener(type, leave, { passive: true, capture: true, signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    return () => stop.abort();
  }, [isActive, geometry, session, layer]);
  return rested;
}

/** The mark whose words lie under a point of the viewport. */
function markAt({ marks }: Pick<Geometry, 'marks'>, x: number, y: number): Rested | null {
  for (const { key, lines } of marks) {
    const line = lines.find((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    if (line) return { key, line };
  }
  return null;
}
