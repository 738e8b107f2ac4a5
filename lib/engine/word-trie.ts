/** The root is below nobody, so its number stands for no node at all. */
const NONE = 0;
const SPACE = 0x20;
const ASCII = 0x80;

/**
 * Many patterns as one tree of letters, walked from where a word may begin. A step looks at the next node, where the
 * first pattern that came this way went on, and else into a hash table, so a pass costs about the same with ten patterns
 * as with ten thousand; a place costs no more than its longest pattern is long, so time is linear in the text. Letters
 * are UTF-16 code units.
 */
export class WordTrie {
  // Of each node: the node above it, its letter, one more than the number of the pattern that ends there.
  #parent = new Int32Array(1024);
  #letter = new Uint16Array(1024);
  #pattern = new Int32Array(1024);
  /** 1 for a node with children besides the node behind it. */
  #branches = new Uint8Array(1024);
  #size = 1;
  /** Nodes by parent and letter: open addressing, never more than half full. */
  #slots = new Int32Array(2048);

  /** The nodes of the first letters, as far as they are ASCII. */
  readonly #opens = new Int32Array(ASCII);

  /** A pattern's number is its place in the list. */
  constructor(patterns: readonly string[]) {
    for (const [number, pattern] of patterns.entries()) {
      let node = NONE;
      for (let at = 0; at < pattern.length; at++) node = this.#grown(node, pattern.charCodeAt(at));
      this.#pattern[node] = number + 1;
    }
    for (let letter = 0; letter < ASCII; letter++) this.#opens[letter] = this.#hashed(NONE, letter);
  }

  /**
   * Adds all patterns that begin at `start`, the shortest first, three numbers each: the start, the pattern, and where the
   * text goes on behind it.
   */
  walk(text: string, start: number, found: number[]): void {
    const first = text.charCodeAt(start);
    let node = first < ASCII ? (this.#opens[first] ?? NONE) : this.#hashed(NONE, first);
    let at = start + 1;
    while (node !== NONE && at <= text.length) {
      const pattern = this.#pattern[node] ?? 0;
      if (pattern > 0) found.push(start, pattern - 1, at);
      const letter = text.charCodeAt(at++);
      // "burn  rate" is "burn rate".
      if (letter === SPACE) while (text.charCodeAt(at) === SPACE) at++;
      node = this.#below(node, letter);
    }
  }

  #below(node: number, letter: number): number {
    const next = node + 1;
    if (this.#letter[next] === letter && this.#parent[next] === node) return next;
    return this.#branches[node] === 0 ? NONE : this.#hashed(node, letter);
  }

  #hashed(node: number, letter: number): number {
    return this.#slots[this.#slotOf(node, letter)] ?? NONE;
  }

  /** Where the node below `parent` is, or would be. */
  #slotOf(parent: number, letter: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 7;
    for (;;) {
      slot &= mask;
      const node = this.#slots[slot] ?? NONE;
      if (node === NONE || (this.#parent[node] === parent && this.#letter[node] === letter)) return slot;
      slot++;
    }
  }

  #grown(parent: number, letter: number): number {
    const slot = this.#slotOf(parent, letter);
    const known = this.#slots[slot] ?? NONE;
    if (known !== NONE) return known;
    const node = this.#size++;
    this.#slots[slot] = node;
    if (node === this.#parent.length) this.#makeRoom(node * 2);
    this.#parent[node] = parent;
    this.#letter[node] = letter;
    if (node !== parent + 1) this.#branches[parent] = 1;
    if (node * 2 === this.#slots.length) this.#rehash();
    return node;
  }

  #makeRoom(size: number): void {
    this.#parent = enlarged(this.#parent, new Int32Array(size));
    this.#letter = enlarged(this.#letter, new Uint16Array(size));
    this.#pattern = enlarged(this.#pattern, new Int32Array(size));
    this.#branches = enlarged(this.#branches, new Uint8Array(size));
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 1; node < this.#size; node++)
      this.#slots[this.#slotOf(this.#parent[node] ?? NONE, this.#letter[node] ?? 0)] = node;
  }
}

function enlarged<Numbers extends Int32Array | Uint16Array | Uint8Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
