import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { programmes } from '#shared/contract/programmes.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import * as service from './service.ts';

export function programmeHandlers(ctx: () => ServiceContext): HandlersOf<typeof programmes> {
  return {
    'programmes.list': async (list) => service.listProgrammes(ctx(), list),
    'programmes.get': async ({ id }) => service.getProgramme(ctx(), id),
    'programmes.create': async (input) => service.createProgramme(ctx(), input),
    'programmes.update': async ({ id, version, fields }) =>
      service.updateProgramme(ctx(), id, version, fields),
    'programmes.tree': async ({ language }) => service.programmeTree(ctx(), language),
  };
}
