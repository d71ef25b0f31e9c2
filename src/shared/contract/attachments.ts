import { z } from 'zod';
import { mainKinds } from '../domain/recordKinds.ts';
import { call, done, nothing } from './define.ts';
import * as f from './fields.ts';

export const attachment = z.strictObject({
  ...f.recordFields,
  recordKind: z.enum(mainKinds),
  recordId: f.id,
  /** Name of the file as it was given. */
  name: z.string(),
  description: f.line,
  /** In bytes. */
  size: z.int(),
  /** False for kinds of files that the window shows in their folder instead of opening them. */
  canOpen: z.boolean(),
  /** What the last look at the file found. */
  state: z.enum(['present', 'missing', 'altered']),
});

export const attachments = {
  'attachments.list': call(z.strictObject({ recordId: f.id }), z.array(attachment)),
  /** Asks for files and keeps copies of them with the record; none when cancelled. */
  'attachments.add': call(
    z.strictObject({ recordKind: z.enum(mainKinds), recordId: f.id }),
    z.array(attachment),
  ),
  'attachments.describe': call(
    z.strictObject({ id: f.id, version: f.version, description: f.line }),
    attachment,
  ),
  /** Opens a harmless file with its program; throws `ATTACHMENT_UNSAFE`, `…_MISSING`, `…_ALTERED`. */
  'attachments.open': call(z.strictObject({ id: f.id }), done),
  /** Asks where to and saves a copy under its own name; false when cancelled. */
  'attachments.save': call(z.strictObject({ id: f.id }), z.strictObject({ saved: z.boolean() })),
  'attachments.limits': call(nothing, z.strictObject({ maxBytes: z.int() })),
};

export type Attachment = z.infer<typeof attachment>;
