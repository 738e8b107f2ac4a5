import { isBroadSelector } from '@/lib/format/broad-selector';
import type { Pack } from '@/lib/format/pack';
import type { Remark } from '@/lib/packs/remark';

const EXPECTED = {
  box: 'a class, an id or an attribute with its value that tells this box from others',
  submit:
    'a class, an id or an attribute with its value that tells the button, or button for the nearest ones',
};

/** Hints at nearly everything on a site's pages, which no browser follows. */
export function broadHints({ siteHints = {} }: Pick<Pack, 'siteHints'>): Remark[] {
  return Object.entries(siteHints).flatMap(([site, hints]) =>
    hints.flatMap((hint, at) =>
      (['box', 'submit'] as const)
        .filter((key) => isBroadSelector(hint[key]))
        .map(
          (key): Remark => ({
            path: ['siteHints', site, at, key],
            level: 'problem',
            expected: EXPECTED[key],
            found: `${hint[key]}, which matches nearly everything`,
          }),
        ),
    ),
  );
}
