import { RE2JS } from 're2js';

/** True for RE2 syntax, which has no lookaround and no backreferences and so always reads in linear time. */
export function isRe2(re: string): boolean {
  try {
    RE2JS.compile(re);
    return true;
  } catch {
    return false;
  }
}
