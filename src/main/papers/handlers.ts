import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { papers } from '#shared/contract/papers.ts';
import type { PaperFormat, PaperKind, PaperLanguage } from '#shared/domain/papers.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import { writeWhole } from '../files/writeWhole.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { makePaperFile } from './service.ts';

export interface PaperHandlerOptions {
  ctx: () => ServiceContext;
  files: FileTokens;
  print: PrintPdf;
  /** Asks where to save a paper; `null` when cancelled. */
  chooseTarget: (
    kind: PaperKind,
    language: PaperLanguage,
    format: PaperFormat,
  ) => Promise<string | null>;
}

export function paperHandlers(options: PaperHandlerOptions): HandlersOf<typeof papers> {
  return {
    'papers.export': async (request) => {
      const { kind, language, format } = request;
      // Made before the officer is asked: a paper that cannot be made asks for no place.
      const content = await makePaperFile(options.ctx(), request, options.print);
      const target = await options.chooseTarget(kind, language, format);
      if (target === null) return null;
      writeWhole(target, content);
      return options.files.issue(target);
    },
  };
}
