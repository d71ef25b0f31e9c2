import { savedReportInput, type SavedReportInput } from '#shared/contract/builder.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';
import { readDefinition } from './builder/readDefinition.ts';

/** A report that an officer put together; throws what `readDefinition` throws. */
export const savedReportKind: RecordKind<SavedReportInput> = {
  kind: 'savedReport',
  ...recordColumns(savedReportInput),
  order: ['name'],
  title: ({ name }) => plainTitle(name),
  // oxlint-disable-next-line typescript/require-await -- rules are asked for asynchronously
  check: async (_change, { definition }) => void readDefinition(definition),
};
