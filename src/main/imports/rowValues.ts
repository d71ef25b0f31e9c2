import type { ImportProblem } from '#shared/contract/imports.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';

/** What one row of the file says of a project; a blank cell is left out and never erases anything. */
export interface RowValues {
  code?: string;
  titleKk?: string;
  titleRu?: string;
  titleEn?: string;
  /** From a column that names no language; its language is decided by its letters. */
  title?: string;
  programme?: string;
  leadOrganisation?: string;
  status?: ProjectInput['status'];
  startDate?: string;
  endDate?: string;
  budget?: NonNullable<ProjectInput['budget']>;
  field?: string;
  manager?: string;
  scientists?: number;
  youngScientists?: number;
}

/** A row of the table with typed values; `row` is its 0-based place in the sheet. */
export interface TypedRow {
  row: number;
  values: RowValues;
  /** What keeps the row from being imported. */
  problems: ImportProblem[];
  /** What is shown and keeps nothing back. */
  notes: ImportProblem[];
}

/** True when both rows say the same of every field. */
export function hasSameValues(a: RowValues, b: RowValues): boolean {
  return (
    a.code === b.code &&
    a.titleKk === b.titleKk &&
    a.titleRu === b.titleRu &&
    a.titleEn === b.titleEn &&
    a.title === b.title &&
    a.programme === b.programme &&
    a.leadOrganisation === b.leadOrganisation &&
    a.status === b.status &&
    a.startDate === b.startDate &&
    a.endDate === b.endDate &&
    a.budget?.minor === b.budget?.minor &&
    a.budget?.currency === b.budget?.currency &&
    a.field === b.field &&
    a.manager === b.manager &&
    a.scientists === b.scientists &&
    a.youngScientists === b.youngScientists
  );
}
