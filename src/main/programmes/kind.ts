import type { ProgrammeInput } from '#shared/contract/programmes.ts';
import { checkParents } from '../records/checkParents.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { toColumns, toInput } from './rows.ts';

export const programmeKind: RecordKind<ProgrammeInput> = {
  kind: 'programme',
  toColumns,
  toInput,
  title: ({ name }) => name,
  check: (change, { parentId }, id) => checkParents(change, 'programme', id, parentId),
};
