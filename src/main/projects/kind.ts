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
  // A programme's own status says more about one status of one programme, and nothing about another.
  complete: async (_change, input, before) => {
    if (!before || input.programmeStatus !== before.programmeStatus) return input;
    const isSame = input.status === before.status && input.programmeId === before.programmeId;
    return isSame ? input : { ...input, programmeStatus: '' };
  },
  check: async ({ trx }, input, id) => {
    if (input.code === '') return;
    const taken = await bearerOf(trx, input.code, id);
    if (taken) throw new AppError('PROJECT_CODE_TAKEN', taken);
  },
};
