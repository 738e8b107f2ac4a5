import type { BlockAnalysis } from '@/lib/engine/block';
import type { EngineLists } from '@/lib/engine/compile';
import { distance } from '@/lib/shared/span';

/** From this score on a draft is taken to be about the author's own work. */
const LINKED = 2;

/** The words of a founder's log: a metric at the head of a line with its figure ("MRR: $5326 (+30%)"). */
const LOG_REACH = 3;

/**
 * Is the draft about the author's own company? Adds up what stands anywhere in it: names of the employer, its products
 * and projects, first-person work talk, a listed customer next to deal talk, log lines. Nearness is not asked for: in real posts the figure and the "we" often
 * stand far apart.
 */
export function hasEmployerLink(blocks: readonly BlockAnalysis[], lists: EngineLists): boolean {
  const has = (list: number) => blocks.some(({ facts }) => facts.terms(list).length > 0);
  const score =
    (has(lists.employer) || has(lists.products) || has(lists.codenames) ? 2 : 0) +
    (has(lists.workTalk) ? 2 : 0) +
    (has(lists.customers) && has(lists.dealTalk) ? 2 : 0) +
    (blocks.some((block) => isLogLine(block, lists)) ? 2 : 0);
  return score >= LINKED;
}

function isLogLine({ facts }: BlockAnalysis, { metrics }: EngineLists): boolean {
  const [metric] = facts.terms(metrics);
  if (!metric || metric.start > LOG_REACH) return false;
  return facts.figures.some((figure) => figure.start >= metric.end && distance(figure, metric) <= LOG_REACH);
}
