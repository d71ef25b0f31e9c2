import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { search } from '#shared/contract/search.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { searchRecords } from './service.ts';

export function searchHandlers(ctx: () => ServiceContext): HandlersOf<typeof search> {
  return { 'search.find': async (input) => searchRecords(ctx(), input) };
}
