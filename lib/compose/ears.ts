type Hear = (event: Event) => void;

/** What listeners are hung on: the window, or what stands in for it. */
export interface Ears {
  addEventListener(type: string, hear: Hear, options: AddEventListenerOptions): void;
}

/**
 * One listener a type of event for everybody of ours, who hear of it in the order in which they came. A key is several
 * events, it mostly comes after a rest of the whole page, and calling into a script from there takes longer than what
 * most of ours do. To each it is as if it had a listener of its own: what one of them throws stays with it, and who stops
 * an event for good is the last to have heard of it.
 *
 * The first one's options are the options for all: who may have to stop an event comes before those who only look.
 */
export function joinEars(target: EventTarget): Ears {
  const all = new Map<string, Hear[]>();
  return {
    addEventListener(type, hear, options) {
      const joined = all.get(type);
      if (joined) {
        joined.push(hear);
        return;
      }
      const hears = [hear];
      all.set(type, hears);
      target.addEventListener(type, (event) => tell(hears, event), options);
    },
  };
}

/** The event that is told of now ends here. Asking the event itself would take longer, at each of them. */
let isStopped = false;

/** Nobody after us hears of this event, neither the page nor another ear. */
export function stopEvent(event: Event): void {
  event.stopImmediatePropagation();
  isStopped = true;
}

function tell(hears: Hear[], event: Event): void {
  // A press that is sent again is told of within the event that sent it.
  const wasStopped = isStopped;
  isStopped = false;
  for (let at = 0; at < hears.length && !isStopped; at += 1) {
    try {
      hears[at]?.(event);
    } catch {
      // Whatever goes wrong in here, the event goes on.
    }
  }
  isStopped = wasStopped;
}
