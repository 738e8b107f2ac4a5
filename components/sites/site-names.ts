import type { SiteId } from '@/lib/shared/report';

export const SITE_NAMES: Record<SiteId, string> = {
  linkedin: 'LinkedIn',
  x: 'X (Twitter)',
  quora: 'Quora',
  custom: 'other sites',
};
