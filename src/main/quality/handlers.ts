import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { quality } from '#shared/contract/quality.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { listBroken, summariseQuality } from './service.ts';

/** What may be wrong with the record. */
export function qualityHandlers(ctx: () => ServiceContext): HandlersOf<typeof quality> {
  return {
    'quality.summary': async () => summariseQuality(ctx()),
    'quality.rows': async ({ rule, ...page }) => listBroken(ctx(), rule, page),
  };
}
