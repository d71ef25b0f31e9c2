import type { attachments } from '#shared/contract/attachments.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import * as service from './service.ts';
import { maxBytes } from './storeFile.ts';

export interface AttachmentHandlerOptions {
  ctx: () => ServiceContext;
  chooseFiles: () => Promise<string[]>;
  /** Asks where to save a file; null when cancelled. */
  chooseSaving: (name: string) => Promise<string | null>;
  /** Opens a file with its program; false when there is none. */
  openFile: (file: string) => Promise<boolean>;
  /** Folder of copies that were opened, emptied when the application starts and quits. */
  opened: string;
}

export function attachmentHandlers({
  ctx,
  chooseFiles,
  chooseSaving,
  openFile,
  opened,
}: AttachmentHandlerOptions): HandlersOf<typeof attachments> {
  return {
    'attachments.list': async ({ recordId }) => service.listAttachments(ctx(), recordId),
    'attachments.add': async (record) => {
      const files = await chooseFiles();
      return files.length === 0 ? [] : service.addAttachments(ctx(), record, files);
    },
    'attachments.describe': async (change) => service.describeAttachment(ctx(), change),
    'attachments.open': async ({ id }) => {
      const isOpened = await openFile(await service.copyToOpen(ctx(), id, opened));
      if (!isOpened) throw new AppError('ATTACHMENT_NO_PROGRAM');
      return {};
    },
    'attachments.save': async ({ id }) => {
      const target = await chooseSaving(await service.nameOfAttachment(ctx(), id));
      if (target === null) return { saved: false };
      await service.saveAttachment(ctx(), id, target);
      return { saved: true };
    },
    'attachments.limits': async () => ({ maxBytes }),
  };
}
