// Test only. Looks at every frame as it is painted: how far is a mark from its word?
// A page-world `postMessage({ candorFrames: 'start', selector, word })` begins, `{ candorFrames: 'stop', id }` ends and
// is answered with `{ candorFramesReply: id, frames, marked, worst }`.

/** Chromium runs both scripts of the probe in one world, and so does Firefox: `closedHosts` is probe.js's. */
function marksOf() {
  return closedHosts(document)
    .flatMap(({ shadow }) => [...shadow.querySelectorAll('[data-part="mark"]')])
    .map((mark) => mark.getBoundingClientRect());
}

function wordIn(box, word) {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    return range.getBoundingClientRect();
  }
  return null;
}

let stopWatching = () => {};

function watchFrames(selector, word) {
  const box = document.querySelector(selector);
  const seen = { frames: 0, marked: 0, worst: 0, moved: 0 };
  const beat = document.createElement('div');
  Object.assign(beat.style, { position: 'fixed', visibility: 'hidden', height: '1px' });
  document.documentElement.append(beat);
  let isOver = false;
  let before = null;
  // Size observers are told after all animation callbacks of a frame, right before it is painted.
  const sizes = new ResizeObserver(() => {
    const want = wordIn(box, word);
    const mark = want && marksOf()[0];
    seen.frames += 1;
    if (want && before !== null && want.x !== before) seen.moved += 1;
    before = want?.x ?? null;
    if (!mark) return;
    seen.marked += 1;
    const off = [mark.left - want.left, mark.right - want.right, mark.bottom - want.bottom];
    seen.worst = Math.max(seen.worst, ...off.map(Math.abs));
  });
  sizes.observe(beat);
  const next = () => {
    if (isOver) return;
    beat.style.width = `${1 + (seen.frames % 2)}px`;
    requestAnimationFrame(next);
  };
  next();
  stopWatching = () => {
    isOver = true;
    sizes.disconnect();
    beat.remove();
    return seen;
  };
}

addEventListener('message', ({ data }) => {
  if (data?.candorFrames === 'start') watchFrames(data.selector, data.word);
  if (data?.candorFrames === 'stop') postMessage({ candorFramesReply: data.id, ...stopWatching() }, '*');
});
