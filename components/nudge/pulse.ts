const BEAT_MS = 250;

/** Three beats, and well within the promised second: a page that is busy for a moment does not make the layer blink. */
const SILENCE_MS = 750;

/**
 * Firefox ends content scripts without a word when their extension is removed, disabled or updated: no event, no last
 * line of code, and what they drew would stay. So the stage hides itself by a style sheet unless it is told, again and
 * again, that somebody is there. Chromium tells by the port, and its scripts clean up themselves.
 *
 * @returns one beat out of turn
 */
export function keepPulse(stage: HTMLElement, signal: AbortSignal): () => void {
  stage.style.animation = `gone 1ms ${SILENCE_MS}ms forwards`;
  const beat = () => {
    for (const animation of stage.getAnimations()) animation.currentTime = 0;
  };
  const timer = setInterval(beat, BEAT_MS);
  // Timers of a hidden tab come late.
  stage.ownerDocument.addEventListener('visibilitychange', beat, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return beat;
}
