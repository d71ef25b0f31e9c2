import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { savedViews } from '#shared/contract/savedViews.ts';
import { partHandlers } from '../records/partHandlers.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { savedViewKind } from './kinds.ts';

/** Lists whose filters, sorting and columns are kept under a name. */
export function savedViewHandlers(ctx: () => ServiceContext): HandlersOf<typeof savedViews> {
  return partHandlers('savedViews', savedViewKind, ctx);
}
