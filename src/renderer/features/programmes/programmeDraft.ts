import {
  programmeInput,
  type OwnStatus,
  type Programme,
  type ProgrammeInput,
} from '#shared/contract/programmes.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

/** A programme as it stands on the form: dates as typed. */
export type ProgrammeDraft = Pick<
  ProgrammeInput,
  'code' | 'name' | 'funder' | 'family' | 'level'
> & {
  funderOrganisation: RecordOption | null;
  parent: RecordOption | null;
  startDate: string;
  endDate: string;
  statuses: OwnStatus[];
};

export const emptyProgramme: ProgrammeDraft = {
  code: '',
  name: { kk: '', ru: '', en: '' },
  funder: '',
  family: 'other',
  level: 'programme',
  funderOrganisation: null,
  parent: null,
  startDate: '',
  endDate: '',
  statuses: [],
};

function option(record: Programme['parent'], language: Language): RecordOption | null {
  return record ? { id: record.id, label: localText(record.name, language) } : null;
}

/** A saved programme as its form shows it. */
export function toDraft(record: Programme, language: Language): ProgrammeDraft {
  const { code, name, funder, family, level, startDate, endDate, statuses } = record;
  return {
    code,
    name,
    funder,
    family,
    level,
    funderOrganisation: option(record.funderOrganisation, language),
    parent: option(record.parent, language),
    startDate: startDate ?? '',
    endDate: endDate ?? '',
    statuses,
  };
}

export function checkProgramme(draft: ProgrammeDraft): Checked<ProgrammeInput> {
  const { funderOrganisation, parent, startDate, endDate, ...rest } = draft;
  const result = programmeInput.safeParse({
    ...rest,
    funderId: funderOrganisation?.id ?? null,
    parentId: parent?.id ?? null,
    startDate: startDate || null,
    endDate: endDate || null,
  });
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}
