import { say } from '@/components/words/say';
import { Bar, LOUDNESS, Swatch } from '@/components/workshop/dry-run/Bar';
import type { DryRun } from '@/lib/workshop/dry-run';

/** All posts by the loudest that Candor would have been. */
export function PostsChart({ posts, loudest }: Pick<DryRun, 'posts' | 'loudest'>) {
  const { info, suggest, pause } = loudest;
  const silent = posts - info - suggest - pause;
  return (
    <figure className="dry-run-figure">
      <Bar
        counts={loudest}
        of={posts}
        label={say('workshop.dryRun.chart', { silent, info, suggest, pause })}
      />
      <figcaption>
        <ul className="dry-run-legend">
          {LOUDNESS.map((each) => (
            <li key={each}>
              <Swatch of={each} />
              {say(`workshop.dryRun.legend.${each}`, { count: loudest[each] })}
            </li>
          ))}
          <li>
            <Swatch of="silent" />
            {say('workshop.dryRun.legend.silent', { count: silent })}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
