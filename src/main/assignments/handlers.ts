import type { assignments } from '#shared/contract/assignments.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import { partHandlers } from '../records/partHandlers.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { executorKind, extensionKind, progressNoteKind } from './kinds.ts';
import * as service from './service.ts';

export function assignmentHandlers(ctx: () => ServiceContext): HandlersOf<typeof assignments> {
  return {
    'assignments.list': async ({ offset, limit, ...list }) =>
      service.listAssignments(ctx(), list, { offset, limit }),
    'assignments.counts': async ({ filter }) => service.countAssignments(ctx(), filter),
    'assignments.get': async ({ id }) => service.getAssignment(ctx(), id),
    'assignments.create': async ({ fields, executors }) =>
      service.createAssignment(ctx(), fields, executors),
    'assignments.update': async ({ id, version, fields }) =>
      service.updateAssignment(ctx(), id, version, fields),
    'assignments.dueIn': async ({ from, workingDays }) => ({
      date: await service.dueIn(ctx(), from, workingDays),
    }),
    'assignments.discipline': async ({ filter }) => service.measureDiscipline(ctx(), filter),
    ...partHandlers('executors', executorKind, ctx),
    ...partHandlers('extensions', extensionKind, ctx),
    ...partHandlers('progressNotes', progressNoteKind, ctx),
  };
}
