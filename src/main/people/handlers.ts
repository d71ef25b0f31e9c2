import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { people } from '#shared/contract/people.ts';
import { partHandlers } from '../records/partHandlers.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { affiliationKind } from './kind.ts';
import * as service from './service.ts';

export function peopleHandlers(ctx: () => ServiceContext): HandlersOf<typeof people> {
  return {
    'people.list': async ({ offset, limit, ...list }) =>
      service.listPeople(ctx(), list, { offset, limit }),
    'people.get': async ({ id }) => service.getPerson(ctx(), id),
    'people.create': async (input) => service.createPerson(ctx(), input),
    'people.update': async ({ id, version, fields }) =>
      service.updatePerson(ctx(), id, version, fields),
    ...partHandlers('affiliations', affiliationKind, ctx),
  };
}
