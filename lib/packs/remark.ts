/** Something worth saying about a pack, before it is known where in its files it stands. */
export interface Remark {
  /** Leads to it in the pack: `['rules', 3, 'message', 'what']`. */
  path: PropertyKey[];
  /** A problem has to be mended; a warning is for the admin to weigh. */
  level: 'problem' | 'warning';
  expected: string;
  found: string;
  /** Why it matters, in a line, when `expected` does not say so already. */
  reason?: string;
}
