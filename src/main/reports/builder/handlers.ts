import { readFile, stat } from 'node:fs/promises';
import type { builder } from '#shared/contract/builder.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { FileTokens } from '../../files/fileTokens.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { partHandlers } from '../../records/partHandlers.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { savedReportKind } from '../kind.ts';
import { describeLists } from './describeLists.ts';
import { maxSharedBytes, readShared, sharedExtension, writeShared } from './sharedFile.ts';

export interface BuilderHandlerOptions {
  ctx: () => ServiceContext;
  files: FileTokens;
  /** Asks where to save a report under that name; null when cancelled. */
  chooseShared: (name: string, extension: string) => Promise<string | null>;
  /** Asks for a report that somebody shared; null when cancelled. */
  openShared: (extension: string) => Promise<string | null>;
}

/** Reports that officers put together: kept, shared, and what their lists offer. */
export function builderHandlers(options: BuilderHandlerOptions): HandlersOf<typeof builder> {
  const { ctx, files, chooseShared, openShared } = options;
  return {
    ...partHandlers('savedReports', savedReportKind, ctx),
    'builder.lists': async () => describeLists(ctx().workspace.reader),
    'builder.share': async (report) => {
      const text = writeShared(report);
      const target = await chooseShared(report.name, sharedExtension);
      if (target === null) return null;
      writeWhole(target, text);
      return files.issue(target);
    },
    'builder.open': async () => {
      const file = await openShared(sharedExtension);
      if (file === null) return null;
      const { size } = await stat(file);
      if (size > maxSharedBytes) throw new AppError('REPORT_FILE_UNREADABLE');
      return readShared(await readFile(file, 'utf8'));
    },
  };
}
