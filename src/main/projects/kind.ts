import type { ProjectInput } from '#shared/contract/projects.ts';
import { AppError } from '#shared/errors/appError.ts';
import { bearerOf } from '../parts/service.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { toColumns, toInput, type ProjectRow } from './rows.ts';

export const projectKind: RecordKind<ProjectInput> = {
  kind: 'project',
  toColumns,
  toInput: (row) => toInput(row as unknown as ProjectRow),
  title: ({ title }) => title,
  check: async ({ trx }, input, id) => {
    if (input.code === '') return;
    const taken = await bearerOf(trx, input.code, id);
    if (taken) throw new AppError('PROJECT_CODE_TAKEN', taken);
  },
};
