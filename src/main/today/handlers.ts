import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { today } from '#shared/contract/today.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { readToday } from './service.ts';

/** The start screen; `since` answers when the officer was last here. */
export const todayHandlers = (
  ctx: () => ServiceContext,
  since: () => string | null,
): HandlersOf<typeof today> => ({
  'today.get': async () => readToday(ctx(), since()),
});
