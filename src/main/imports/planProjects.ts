import type {
  ImportField,
  ImportProblem,
  PlanAction,
  PlanCounts,
} from '#shared/contract/imports.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { ExistingIndex } from './existingIndex.ts';
import {
  addToGroups,
  possibleTwin,
  createRowGroups,
  groupOf,
  type RowGroups,
} from './groupRows.ts';
import { matchProject } from './matchProject.ts';
import { mergeFields, type MergedFields } from './mergeFields.ts';
import { createNewReferences, type NewReferences } from './newReferences.ts';
import type { Plan, PlannedRow } from './plan.ts';
import type { PlanProblemCode } from './problemCodes.ts';
import { firstTitle, type TypedRow } from './rowValues.ts';

export interface PlanOptions {
  /** Name of the sheet, for the addresses in problems. */
  sheet: string;
  /** Column of each mapped field. */
  columns: ReadonlyMap<ImportField, number>;
  /** Status of a new project of which the file does not say any. */
  defaultStatus: ProjectInput['status'];
}

/** Rows between two pauses of the generators. */
export const sliceRows = 500;

/**
 * Plans what an import would do; yields the rows done after each slice so that the caller can give the
 * event loop back, and returns the plan. The same input gives the same plan.
 */
export function* planProjects(
  rows: readonly TypedRow[],
  existing: ExistingIndex,
  options: PlanOptions,
): Generator<number, Plan> {
  const groups = createRowGroups();
  for (const [i, row] of rows.entries()) {
    addToGroups(groups, row);
    if ((i + 1) % (sliceRows * 4) === 0) yield 0;
  }
  const references = createNewReferences();
  const claimed = new Map<string, TypedRow>();
  const planned: PlannedRow[] = [];
  const counts: PlanCounts = {
    create: 0,
    update: 0,
    unchanged: 0,
    conflict: 0,
    problem: 0,
    skip: 0,
  };
  for (const row of rows) {
    const result = planRow(row, planned.length, { groups, claimed, references, existing, options });
    counts[result.action] += 1;
    planned.push(result);
    if (planned.length % sliceRows === 0) yield planned.length;
  }
  return {
    rows: planned,
    counts,
    newOrganisations: [...references.organisations.values()],
    newProgrammes: [...references.programmes.values()],
    names: existing.names,
  };
}

interface Planning {
  groups: RowGroups;
  /** The row that already speaks of a project, by the project's id. */
  claimed: Map<string, TypedRow>;
  references: NewReferences;
  existing: ExistingIndex;
  options: PlanOptions;
}

function planRow(row: TypedRow, index: number, planning: Planning): PlannedRow {
  const { groups, claimed, existing, options } = planning;
  const { values } = row;
  const match = matchProject(row, existing);
  const project = match.kind === 'one' ? match.project : null;
  // Names planned for this row count only when it is going to be written.
  const references = createNewReferences();
  const merged = mergeFields(values, project, options.defaultStatus, existing, references);
  const finish = (action: PlanAction, ...problems: ImportProblem[]): PlannedRow => ({
    index,
    sheetRow: row.row,
    action,
    projectId: project?.id ?? null,
    version: project?.version ?? null,
    code: values.code ?? project?.fields.code ?? '',
    title: merged.fields.title,
    fields: action === 'create' || action === 'update' ? merged.fields : null,
    changes: action === 'update' ? merged.changes : [],
    problems: [...row.problems, ...problems, ...row.notes],
  });
  const problem = (
    code: PlanProblemCode,
    field: ImportField | null,
    text: string,
  ): ImportProblem => ({
    sheet: options.sheet,
    row: row.row,
    column: field === null ? -1 : (columnOf(field, options.columns) ?? -1),
    code,
    text,
  });

  if (Object.keys(values).length === 0 && row.problems.length === 0) return finish('skip');
  const faults = checkRecord(merged, problem);
  if (row.problems.length > 0 || faults.length > 0) return finish('problem', ...faults);
  const group = groupOf(groups, row);
  if (group?.isMixed)
    return finish('conflict', problem('ROWS_DISAGREE', 'code', values.code ?? firstTitle(values)));
  if (group !== undefined && group.first !== row) {
    return finish('skip', problem('REPEATED_ROW', null, String(group.first.row + 1)));
  }
  const twin = possibleTwin(groups, row);
  if (twin !== undefined) {
    return finish('conflict', problem('SAME_TITLE', 'title', String(twin.row + 1)));
  }
  if (match.kind === 'several')
    return finish('conflict', problem('SEVERAL_MATCHES', 'code', match.text));
  if (match.kind === 'similarCode') {
    return finish('conflict', problem('SIMILAR_CODE', 'code', match.text));
  }
  if (merged.ambiguous !== null) {
    const { field, text } = merged.ambiguous;
    return finish('conflict', problem('SEVERAL_NAMES', field, text));
  }
  if (project !== null) {
    const other = claimed.get(project.id);
    if (other !== undefined)
      return finish('conflict', problem('SAME_RECORD', null, String(other.row + 1)));
    claimed.set(project.id, row);
    if (merged.changes.length === 0) return finish('unchanged');
  }
  keep(references, planning.references);
  return finish(project === null ? 'create' : 'update');
}

function checkRecord(
  { fields, changes }: MergedFields,
  problem: (code: PlanProblemCode, field: ImportField | null, text: string) => ImportProblem,
): ImportProblem[] {
  const faults: ImportProblem[] = [];
  if (Object.values(fields.title).every((title) => title === '')) {
    faults.push(problem('TITLE_MISSING', 'title', ''));
  }
  const { startDate, endDate, scientists, youngScientists } = fields;
  if (startDate !== null && endDate !== null && endDate < startDate) {
    const isStartNew = changes.some((c) => c.field === 'startDate');
    const isEndNew = changes.some((c) => c.field === 'endDate');
    const field = isEndNew || !isStartNew ? 'endDate' : 'startDate';
    faults.push(problem('END_BEFORE_START', field, `${dotted(startDate)} – ${dotted(endDate)}`));
  }
  if (scientists !== null && youngScientists !== null && youngScientists > scientists) {
    faults.push(
      problem('YOUNG_ABOVE_TOTAL', 'youngScientists', `${youngScientists} > ${scientists}`),
    );
  }
  return faults;
}

function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}

/** Fields that a column of another field may have filled. */
const stands: Partial<Record<ImportField, readonly ImportField[]>> = {
  title: ['titleRu', 'titleKk', 'titleEn'],
  startDate: ['period'],
  endDate: ['period'],
};

function columnOf(
  field: ImportField,
  columns: ReadonlyMap<ImportField, number>,
): number | undefined {
  const own = columns.get(field);
  if (own !== undefined) return own;
  for (const other of stands[field] ?? []) {
    const column = columns.get(other);
    if (column !== undefined) return column;
  }
  return undefined;
}

function keep(from: NewReferences, to: NewReferences): void {
  for (const [key, value] of from.organisations) {
    if (!to.organisations.has(key)) to.organisations.set(key, value);
  }
  for (const [key, value] of from.programmes)
    if (!to.programmes.has(key)) to.programmes.set(key, value);
}
