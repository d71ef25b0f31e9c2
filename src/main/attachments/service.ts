import type { Attachment } from '#shared/contract/attachments.ts';
import type { MainKind } from '#shared/domain/recordKinds.ts';
import { AppError } from '#shared/errors/appError.ts';
import { attachmentFolder, checkKeptFolder } from '../files/keptFile.ts';
import { openCopy } from '../files/openCopy.ts';
import { stateOfKept } from '../files/stateOfKept.ts';
import { createIn, updateIn } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { canOpen } from './canOpen.ts';
import { fileName } from '../files/fileName.ts';
import { attachmentKind } from './kind.ts';
import { selectAttachment, selectAttachments } from './queries.ts';
import { toAttachment, type AttachmentRow } from './rows.ts';
import { dropFiles, storeFile, type StoredFile } from './storeFile.ts';
import { takeCopy } from '../files/takeCopy.ts';

const folderOf = (ctx: ServiceContext) => attachmentFolder(ctx.workspace.paths.attachments);

async function withStates(ctx: ServiceContext, rows: AttachmentRow[]): Promise<Attachment[]> {
  const folder = folderOf(ctx);
  const isSafe = await checkKeptFolder(folder).then(
    () => true,
    () => false,
  );
  // A quick look: every byte is read on opening, saving and by the check.
  return Promise.all(
    rows.map(async (row) => toAttachment(row, isSafe ? await stateOfKept(folder, row) : 'missing')),
  );
}

async function requireAttachment(ctx: ServiceContext, id: string): Promise<AttachmentRow> {
  const row = await selectAttachment(ctx.workspace.reader, id);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'attachment' });
  return row;
}

/** The files of a record in the order in which they were added. */
export async function listAttachments(ctx: ServiceContext, recordId: string) {
  return withStates(ctx, await selectAttachments(ctx.workspace.reader, recordId));
}

/** Keeps copies of files with a record, as one change: all of them or none. Throws what `storeFile` throws. */
export async function addAttachments(
  ctx: ServiceContext,
  record: { recordKind: MainKind; recordId: string },
  sources: readonly string[],
): Promise<Attachment[]> {
  const ids = await keepAll(ctx, record, sources);
  const rows = await Promise.all(ids.map((id) => requireAttachment(ctx, id)));
  return withStates(ctx, rows);
}

/** Copies and records in one; copies go again only as long as no record stands for them. */
async function keepAll(
  ctx: ServiceContext,
  record: { recordKind: MainKind; recordId: string },
  sources: readonly string[],
): Promise<string[]> {
  const folder = ctx.workspace.paths.attachments;
  const stored: StoredFile[] = [];
  try {
    for (const source of sources) stored.push(await storeFile(folder, source));
    return await inOneChange(ctx, async (change) => {
      const made: string[] = [];
      for (const one of stored) {
        made.push(await createIn(change, attachmentKind, { ...record, ...one, description: '' }));
      }
      return made;
    });
  } catch (error) {
    await dropFiles(folder, stored);
    throw error;
  }
}

/** Throws `RECORD_CHANGED_ELSEWHERE` when the attachment is no longer at `version`. */
export async function describeAttachment(
  ctx: ServiceContext,
  { id, version, description }: { id: string; version: number; description: string },
): Promise<Attachment> {
  await inOneChange(ctx, (change) =>
    updateIn(change, attachmentKind, id, version, (before) => ({ ...before, description })),
  );
  const [attachment] = await withStates(ctx, [await requireAttachment(ctx, id)]);
  return attachment as Attachment;
}

/** The name under which an attachment is saved. */
export const nameOfAttachment = async (ctx: ServiceContext, id: string): Promise<string> =>
  fileName((await requireAttachment(ctx, id)).name);

/** Writes a checked copy to a file that the officer chose. Throws what `takeCopy` throws. */
export async function saveAttachment(
  ctx: ServiceContext,
  id: string,
  target: string,
): Promise<void> {
  await takeCopy(folderOf(ctx), await requireAttachment(ctx, id), target);
}

/**
 * A checked copy of a harmless file, see `openCopy`. Throws `ATTACHMENT_UNSAFE` and what `takeCopy` throws.
 */
export async function copyToOpen(ctx: ServiceContext, id: string, opened: string): Promise<string> {
  const row = await requireAttachment(ctx, id);
  const name = fileName(row.name);
  if (!canOpen(name)) throw new AppError('ATTACHMENT_UNSAFE');
  return openCopy(folderOf(ctx), row, { opened, name });
}
