import { z } from 'zod';
import { duplicateKinds } from '#shared/contract/duplicates.ts';
import * as f from '#shared/contract/fields.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

const distinctionInput = z.strictObject({
  about: z.enum(duplicateKinds),
  firstId: f.id,
  secondId: f.id,
});

export type DistinctionInput = z.infer<typeof distinctionInput>;

/** An officer's word that two records are not the same; the ids stand in their own order. */
export const distinctionKind: RecordKind<DistinctionInput> = {
  kind: 'distinction',
  ...recordColumns(distinctionInput),
  title: () => plainTitle(''),
};
