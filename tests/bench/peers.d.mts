/** Something that Candor is measured against, set up and warm. */
export interface Peer {
  name: string;
  run(text: string): unknown;
}

export function loadPeers(): Promise<Peer[]>;
