import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { organisations } from '#shared/contract/organisations.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import * as service from './service.ts';

export function organisationHandlers(ctx: () => ServiceContext): HandlersOf<typeof organisations> {
  return {
    'organisations.list': async (list) => service.listOrganisations(ctx(), list),
    'organisations.get': async ({ id }) => service.getOrganisation(ctx(), id),
    'organisations.create': async (input) => service.createOrganisation(ctx(), input),
    'organisations.update': async ({ id, version, fields }) =>
      service.updateOrganisation(ctx(), id, version, fields),
  };
}
