import { say } from '@/components/words/say';
import type { SiteId } from '@/lib/shared/report';

const NAMES: Record<Exclude<SiteId, 'custom'>, string> = {
  linkedin: 'LinkedIn',
  x: 'X (Twitter)',
  quora: 'Quora',
};

export function siteName(site: SiteId): string {
  return site === 'custom' ? say('sites.custom') : NAMES[site];
}
