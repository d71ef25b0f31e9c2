import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { selectByCode } from './queries.ts';
import { toColumns, toInput, type ProjectRow } from './rows.ts';

export const projectKind: RecordKind<ProjectInput> = {
  kind: 'project',
  toColumns,
  toInput: (row) => toInput(row as unknown as ProjectRow),
  title: ({ title }) => title,
  check: async ({ trx }, input, id) => {
    if (input.code === '') return;
    const taken = await selectByCode(trx, canonicalProjectCode(input.code).key, id);
    if (taken) throw new AppError('PROJECT_CODE_TAKEN', { code: taken.code, id: taken.id });
  },
};
