import type { duplicates } from '#shared/contract/duplicates.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { listDuplicates } from './listDuplicates.ts';
import { mergeOrganisations, mergePeople, mergeProjects } from './merge.ts';
import { distinguish } from './service.ts';
import { similarOrganisations, similarPeople } from './similarRecords.ts';

export function duplicateHandlers(ctx: () => ServiceContext): HandlersOf<typeof duplicates> {
  return {
    'duplicates.list': async ({ kind, ...page }) => listDuplicates(ctx(), kind, page),
    'duplicates.similarPeople': async (typed) => similarPeople(ctx(), typed),
    'duplicates.similarOrganisations': async (typed) => similarOrganisations(ctx(), typed),
    'duplicates.distinguish': async ({ kind, firstId, secondId }) => {
      await distinguish(ctx(), kind, firstId, secondId);
      return {};
    },
    'people.merge': async (merge) => {
      await mergePeople(ctx(), merge);
      return {};
    },
    'organisations.merge': async (merge) => {
      await mergeOrganisations(ctx(), merge);
      return {};
    },
    'projects.merge': async (merge) => {
      await mergeProjects(ctx(), merge);
      return {};
    },
  };
}
