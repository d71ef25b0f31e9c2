import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { projects } from '#shared/contract/projects.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import * as service from './service.ts';

export function projectHandlers(ctx: () => ServiceContext): HandlersOf<typeof projects> {
  return {
    'projects.list': async ({ offset, limit, ...list }) =>
      service.listProjects(ctx(), list, { offset, limit }),
    'projects.totals': async ({ filter }) => service.totalProjects(ctx(), filter),
    'projects.get': async ({ id }) => service.getProject(ctx(), id),
    'projects.create': async (input) => service.createProject(ctx(), input),
    'projects.update': async ({ id, version, fields }) =>
      service.updateProject(ctx(), id, version, fields),
    'projects.bulk': async ({ ids, changes, addTags, removeTags }) =>
      service.changeProjects(ctx(), ids, changes, { add: addTags, remove: removeTags }),
  };
}
