import type { Reader } from '../db/schema.ts';

/** The attachments of a record outside the bin, in the order in which they were added. */
export const selectAttachments = (db: Reader, recordId: string) =>
  db
    .selectFrom('attachments')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('deleted_at', 'is', null)
    .orderBy('num')
    .execute();

/** One attachment outside the bin. */
export const selectAttachment = (db: Reader, id: string) =>
  db
    .selectFrom('attachments')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
