/** Open findings on the toolbar, one number a tab: the sum over its frames. */
export interface Badges {
  show(tabId: number, frameId: number, count: number): void;
  /** The frame is gone. */
  drop(tabId: number, frameId: number): void;
}

export function createBadges(setText: (tabId: number, text: string) => void): Badges {
  const tabs = new Map<number, Map<number, number>>();

  function paint(tabId: number, frames: Map<number, number>): void {
    let sum = 0;
    for (const count of frames.values()) sum += count;
    setText(tabId, sum > 0 ? String(sum) : '');
  }

  return {
    show(tabId, frameId, count) {
      const frames = tabs.get(tabId) ?? new Map<number, number>();
      tabs.set(tabId, frames.set(frameId, count));
      paint(tabId, frames);
    },
    drop(tabId, frameId) {
      const frames = tabs.get(tabId);
      if (!frames?.delete(frameId)) return;
      if (frames.size === 0) tabs.delete(tabId);
      paint(tabId, frames);
    },
  };
}
