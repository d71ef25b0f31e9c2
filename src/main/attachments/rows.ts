import type { Selectable } from 'kysely';
import type { Attachment } from '#shared/contract/attachments.ts';
import type { AttachmentsTable } from '../db/tables/office.ts';
import { canOpen } from './canOpen.ts';
import { fileName } from '../files/fileName.ts';
import { attachmentKind } from './kind.ts';

export type AttachmentRow = Selectable<AttachmentsTable>;

/** An attachment as the window shows it: the name made safe once more, for the database may come from elsewhere. */
export function toAttachment(row: AttachmentRow, state: Attachment['state']): Attachment {
  const { recordKind, recordId, name, description, size } = attachmentKind.toInput({ ...row });
  return {
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    recordKind,
    recordId,
    name: fileName(name),
    description,
    size,
    canOpen: canOpen(fileName(name)),
    state,
  };
}
