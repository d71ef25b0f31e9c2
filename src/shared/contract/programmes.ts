import { z } from 'zod';
import { call, done } from './define.ts';
import * as f from './fields.ts';

export const programmeInput = z.strictObject({
  code: f.line,
  name: f.localTitle,
  funder: f.line,
});

export const programme = z.strictObject({
  ...programmeInput.shape,
  ...f.recordFields,
  projectCount: z.int(),
});

export const programmes = {
  'programmes.list': call(
    z.strictObject({ search: z.string().max(f.maxLine), language: f.language, ...f.page }),
    z.strictObject({ rows: z.array(programme), total: z.int() }),
  ),
  'programmes.get': call(z.strictObject({ id: f.id }), programme),
  'programmes.create': call(programmeInput, programme),
  'programmes.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: programmeInput }),
    programme,
  ),
  'programmes.remove': call(z.strictObject({ id: f.id }), done),
  'programmes.restore': call(z.strictObject({ id: f.id }), done),
};

export type Programme = z.infer<typeof programme>;
export type ProgrammeInput = z.infer<typeof programmeInput>;
