import {
  programmeInput,
  type Programme,
  type ProgrammeInput,
} from '#shared/contract/programmes.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

export const emptyProgramme: ProgrammeInput = {
  code: '',
  name: { kk: '', ru: '', en: '' },
  funder: '',
};

/** A saved programme as its form shows it. */
export function toDraft(record: Programme): ProgrammeInput {
  const { code, name, funder } = record;
  return { code, name, funder };
}

export function checkProgramme(draft: ProgrammeInput): Checked<ProgrammeInput> {
  const result = programmeInput.safeParse(draft);
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}
