import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { initiatives } from '#shared/contract/initiatives.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import * as service from './service.ts';

export function initiativeHandlers(ctx: () => ServiceContext): HandlersOf<typeof initiatives> {
  return {
    'initiatives.list': async ({ offset, limit, ...list }) =>
      service.listInitiatives(ctx(), list, { offset, limit }),
    'initiatives.get': async ({ id }) => service.getInitiative(ctx(), id),
    'initiatives.create': async (input) => service.createInitiative(ctx(), input),
    'initiatives.update': async ({ id, version, fields }) =>
      service.updateInitiative(ctx(), id, version, fields),
  };
}
