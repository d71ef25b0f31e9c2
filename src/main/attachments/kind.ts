import { z } from 'zod';
import * as f from '#shared/contract/fields.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { mainKinds } from '#shared/domain/recordKinds.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

const attachmentInput = z.strictObject({
  recordKind: z.enum(mainKinds),
  recordId: f.id,
  name: z.string(),
  description: f.line,
  /** Random name of the copy in the folder of attachments. */
  file: z.string(),
  size: z.int(),
  sha256: z.string(),
});

export type AttachmentInput = z.infer<typeof attachmentInput>;

const own = recordColumns(attachmentInput);

export const attachmentKind: RecordKind<AttachmentInput> = {
  kind: 'attachment',
  toColumns: (input) => ({
    ...own.toColumns(input),
    search_text: searchKey([input.name, input.description].join(' ')),
  }),
  toInput: own.toInput,
  title: ({ name }) => plainTitle(name),
};
