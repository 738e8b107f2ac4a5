export { z } from '@/lib/shared/zod';
