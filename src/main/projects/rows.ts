import type { Selectable } from 'kysely';
import type { Project, ProjectInput } from '#shared/contract/projects.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { StatusCode } from '#shared/domain/lifecycle.ts';
import type { ProjectsTable } from '../db/tables/records.ts';
import { readList } from '../records/recordColumns.ts';
import { sortColumns } from '../records/sortColumns.ts';

export interface ReferenceNames {
  programme_kk: string | null;
  programme_ru: string | null;
  programme_en: string | null;
  organisation_kk: string | null;
  organisation_ru: string | null;
  organisation_en: string | null;
}

export type ProjectRow = Omit<Selectable<ProjectsTable>, 'num'> & ReferenceNames;

/** The columns that an officer's input fills, with everything derived from it. */
export function toColumns(input: ProjectInput) {
  const { title } = input;
  const { sort_kk, sort_ru, sort_en } = sortColumns(title);
  const code = canonicalProjectCode(input.code);
  return {
    code: input.code,
    code_key: code.key,
    // Projects without a code stand last.
    code_sort: input.code === '' ? '\u{10FFFD}' : sortKey(code.key),
    title_kk: title.kk,
    title_ru: title.ru,
    title_en: title.en,
    programme_id: input.programmeId,
    lead_organisation_id: input.leadOrganisationId,
    status: input.status,
    start_date: input.startDate,
    end_date: input.endDate,
    budget_minor: input.budget?.minor ?? null,
    budget_currency: input.budget?.currency ?? null,
    field: input.field,
    manager: input.manager,
    manager_sort: sortKey(input.manager),
    scientists: input.scientists,
    young_scientists: input.youngScientists,
    acronym: input.acronym,
    summary_kk: input.summary.kk,
    summary_ru: input.summary.ru,
    summary_en: input.summary.en,
    areas: JSON.stringify(input.areas),
    programme_status: input.programmeStatus,
    agreement_date: input.agreementDate,
    tags: JSON.stringify(input.tags),
    // Named one by one: a register's rows are then laid out alike from the start, and none is copied.
    sort_kk,
    sort_ru,
    sort_en,
    search_text: searchKey(
      [
        input.code,
        code.key,
        input.acronym,
        title.kk,
        title.ru,
        title.en,
        input.manager,
        ...input.tags,
      ].join(' '),
    ),
  };
}

function reference(id: string | null, kk: string | null, ru: string | null, en: string | null) {
  return id === null ? null : { id, name: { kk: kk ?? '', ru: ru ?? '', en: en ?? '' } };
}

/** What the officer entered, read back from a row. */
export function toInput(row: Omit<ProjectRow, keyof ReferenceNames>): ProjectInput {
  const hasBudget = row.budget_minor !== null && row.budget_currency !== null;
  return {
    code: row.code,
    title: { kk: row.title_kk, ru: row.title_ru, en: row.title_en },
    programmeId: row.programme_id,
    leadOrganisationId: row.lead_organisation_id,
    status: row.status as StatusCode,
    startDate: row.start_date,
    endDate: row.end_date,
    budget: hasBudget
      ? { minor: row.budget_minor ?? 0, currency: row.budget_currency ?? '' }
      : null,
    field: row.field,
    manager: row.manager,
    scientists: row.scientists,
    youngScientists: row.young_scientists,
    acronym: row.acronym,
    summary: { kk: row.summary_kk, ru: row.summary_ru, en: row.summary_en },
    areas: readList(row.areas) as string[],
    programmeStatus: row.programme_status,
    agreementDate: row.agreement_date,
    tags: readList(row.tags) as string[],
  };
}

export function toProject(row: ProjectRow): Project {
  return {
    ...toInput(row),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    programme: reference(row.programme_id, row.programme_kk, row.programme_ru, row.programme_en),
    leadOrganisation: reference(
      row.lead_organisation_id,
      row.organisation_kk,
      row.organisation_ru,
      row.organisation_en,
    ),
  };
}
