import path from 'node:path';
import { collectSheets } from '#main/imports/collectSheets.ts';
import {
  addOrganisation,
  addProgramme,
  addProject,
  createExistingIndex,
  type ExistingIndex,
  type ExistingProject,
} from '#main/imports/existingIndex.ts';
import { findTable } from '#main/imports/tables/findTable.ts';
import { guessColumns } from '#main/imports/guessColumns.ts';
import type { Plan, PlannedReference } from '#main/imports/plan.ts';
import { planProjects } from '#main/imports/planProjects.ts';
import { readProjects } from '#main/imports/readProjects.ts';
import { readWorkbook } from '#main/workers/reading/readWorkbook.ts';
import type { ImportColumn, ImportField } from '#shared/contract/imports.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { Cell, CellProblem } from '#shared/domain/workbook.ts';
import { projectInput } from '#tests/helpers/testWorkspace.ts';

export interface Imported {
  columns: ImportColumn[];
  fields: Partial<Record<ImportField, string>>;
  plan: Plan;
}

export interface ImportTableOptions {
  existing?: ExistingIndex;
  defaultCurrency?: string | null;
  cellProblems?: readonly CellProblem[];
}

/** The first sheet of a file in tests/fixtures/imports. */
export async function readFixture(name: string): Promise<Cell[][]> {
  const { sink, sheets } = collectSheets();
  await readWorkbook(path.join(import.meta.dirname, '../../fixtures/imports', name), sink);
  return sheets[0]?.rows ?? [];
}

/** The whole pure path: table, columns as guessed, typed rows, plan. */
export function importTable(rows: Cell[][], options: ImportTableOptions = {}): Imported {
  const table = findTable(rows);
  const columns = guessColumns(rows, table);
  const typed = finish(
    readProjects(rows, table, columns, {
      sheet: 'Sheet1',
      defaultCurrency: options.defaultCurrency ?? null,
      cellProblems: options.cellProblems ?? [],
    }),
  );
  const mapped = columns.flatMap(({ field, column, header }) =>
    field === null ? [] : [{ field, column, header }],
  );
  const plan = finish(
    planProjects(typed, options.existing ?? createExistingIndex(), {
      sheet: 'Sheet1',
      columns: new Map(mapped.map(({ field, column }) => [field, column])),
      defaultStatus: 'active',
    }),
  );
  return {
    columns,
    fields: Object.fromEntries(mapped.map(({ field, header }) => [field, header])),
    plan,
  };
}

export function finish<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What the workspace would hold after a plan was committed to an empty one. */
export function committed(plan: Plan): ExistingIndex {
  const index = createExistingIndex();
  for (const { key, fields } of plan.newOrganisations) {
    addOrganisation(index, { id: `organisation ${key}`, name: fields.name }, [fields.shortName]);
  }
  for (const { key, fields } of plan.newProgrammes) {
    addProgramme(index, { id: `programme ${key}`, name: fields.name }, [fields.code]);
  }
  for (const row of plan.rows) {
    if (row.fields === null) continue;
    const { programme, leadOrganisation, ...own } = row.fields;
    addProject(index, {
      id: row.projectId ?? `project ${row.index}`,
      version: 1,
      fields: {
        ...own,
        programmeId: idOf(programme, 'programme'),
        leadOrganisationId: idOf(leadOrganisation, 'organisation'),
      },
    });
  }
  return index;
}

/** A workspace with these projects. */
export function workspaceOf(...projects: Partial<ProjectInput>[]): ExistingIndex {
  const index = createExistingIndex();
  projects.forEach((fields, i) =>
    addProject(index, { ...existingProject(fields), id: `p${i + 1}` }),
  );
  return index;
}

export function existingProject(fields: Partial<ProjectInput>): ExistingProject {
  return {
    id: 'p',
    version: 3,
    fields: projectInput({ title: { kk: '', ru: '', en: '' }, ...fields }),
  };
}

function idOf(reference: PlannedReference | null, kind: string): string | null {
  if (reference === null) return null;
  return 'id' in reference ? reference.id : `${kind} ${reference.key}`;
}
