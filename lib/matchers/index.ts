import type { MatcherKey } from '@/lib/format/matchers';
import type { Matcher } from '@/lib/matchers/define';
import { entity } from '@/lib/matchers/entity';
import { figure } from '@/lib/matchers/figure';
import { link } from '@/lib/matchers/link';
import { list } from '@/lib/matchers/list';
import { named } from '@/lib/matchers/named';
import { pattern } from '@/lib/matchers/pattern';
import { personalData } from '@/lib/matchers/personal-data';
import { reads } from '@/lib/matchers/reads';
import { said } from '@/lib/matchers/said';
import { secret } from '@/lib/matchers/secret';
import { terms } from '@/lib/matchers/terms';
import { voiceOf } from '@/lib/matchers/voice';
import { whose } from '@/lib/matchers/whose';
import { window } from '@/lib/matchers/window';

/** How the matchers of the format find their words. */
export const MATCHERS = {
  terms,
  list,
  figure,
  pattern,
  secret,
  personalData,
  entity,
  named,
  reads,
  whose,
  voice: voiceOf,
  said,
  link,
  window,
} as const satisfies { [Key in MatcherKey]: Matcher<Key> };
