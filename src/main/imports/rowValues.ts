import type { ImportProblem } from '#shared/contract/imports.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { codeKey } from './codeKey.ts';
import { nameKey } from './nameKey.ts';
import { titleKey } from './titleKey.ts';

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

/** What a row is matched by; '' for what it does not say. */
export interface RowKeys {
  code: string;
  title: string;
  organisation: string;
}

export function rowKeys(values: RowValues): RowKeys {
  return {
    code: codeKey(values.code ?? ''),
    title: titleKey(firstTitle(values)),
    organisation: nameKey(values.leadOrganisation ?? ''),
  };
}

/** The title by which a row is known, '' when it has none. */
export function firstTitle(values: RowValues): string {
  return values.titleRu ?? values.titleKk ?? values.titleEn ?? values.title ?? '';
}

/** A row of the table with typed values; `row` is its 0-based place in the sheet. */
export interface TypedRow {
  row: number;
  values: RowValues;
  keys: RowKeys;
  /** What keeps the row from being imported. */
  problems: ImportProblem[];
  /** What is shown and keeps nothing back. */
  notes: ImportProblem[];
}

/** True when both rows say the same of every field. */
export function hasSameValues(first: TypedRow, second: TypedRow): boolean {
  const [a, b] = [first.values, second.values];
  return (
    first.keys.code === second.keys.code &&
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
