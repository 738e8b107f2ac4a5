const SEED = 0x5eed;

/**
 * The lot that a post draws for a rule, 32 bits: decided by its place in the archive alone, so that keeping the lowest
 * lots is an even choice over the whole archive, whoever reads which part of it and in whatever order.
 */
export function lotOf(rule: string, at: number): number {
  let seed = SEED;
  for (let i = 0; i < rule.length; i++) seed = Math.imul(seed ^ rule.charCodeAt(i), 0x01000193);
  return mixed(mixed(seed) + at);
}

/** The finaliser of MurmurHash3: every bit of the number moves half of all bits. */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
