import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { records } from '#shared/contract/records.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import * as service from './service.ts';
import { listTags, tagRecords } from './tags.ts';

export function recordHandlers(ctx: () => ServiceContext): HandlersOf<typeof records> {
  return {
    'records.remove': async ({ kind, ids }) => {
      await service.removeRecords(ctx(), kind, ids);
      return {};
    },
    'records.restore': async ({ kind, ids }) => {
      await service.restoreRecords(ctx(), kind, ids);
      return {};
    },
    'records.history': async (record) => service.recordHistoryOf(ctx(), record),
    'records.bin': async (page) => service.binOf(ctx(), page),
    'records.steps': async () => service.undoSteps(ctx()),
    'records.undo': async () => service.undo(ctx()),
    'records.redo': async () => service.redo(ctx()),
    'records.tag': async (tagging) => ({ changed: await tagRecords(ctx(), tagging) }),
    'records.tags': async ({ kind }) => listTags(ctx().workspace.reader, kind),
  };
}
