interface Listenable<Args extends unknown[]> {
  addListener(listener: (...args: Args) => void): void;
}

/** The part of `runtime.Port` that is used here; tests hand in their own. */
export interface PortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: Listenable<[message: unknown]>;
  onDisconnect: Listenable<[]>;
}
