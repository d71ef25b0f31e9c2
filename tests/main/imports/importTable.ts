import path from 'node:path';
import { collectSheets } from '#main/imports/collectSheets.ts';
import { tableColumns } from '#main/imports/columns/tableColumns.ts';
import {
  createImportStore,
  type StoredImport,
  type StoredTable,
} from '#main/imports/importStore.ts';
import { createKnownRecords, type KnownRecords } from '#main/imports/known/knownRecords.ts';
import type { Input, Plan, PlannedRow } from '#main/imports/plan/plan.ts';
import { planTables, prepareTables } from '#main/imports/plan/planTables.ts';
import { addTables } from '#main/imports/storedTables.ts';
import { readWorkbook } from '#main/workers/reading/readWorkbook.ts';
import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import type { ImportColumn } from '#shared/contract/importTables.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Cell, CellProblem, MergedRange } from '#shared/domain/workbook.ts';
import { projectInput } from '#tests/helpers/testWorkspace.ts';

export interface Imported {
  stored: StoredImport;
  table: StoredTable;
  columns: ImportColumn[];
  /** The header of each field that a column of the first table fills. */
  fields: Partial<Record<ImportField, string>>;
  plan: Plan;
  rows: readonly PlannedRow[];
}

export interface ImportTableOptions {
  existing?: KnownRecords;
  /** What the first table holds; guessed without. */
  kind?: ImportKind;
  defaultCurrency?: string | null;
  cellProblems?: readonly CellProblem[];
  merges?: readonly MergedRange[];
  today?: string;
}

/** The first sheet of a file in tests/fixtures/imports. */
export async function readFixture(name: string): Promise<Cell[][]> {
  const { sink, sheets } = collectSheets();
  await readWorkbook(path.join(import.meta.dirname, '../../fixtures/imports', name), sink);
  return sheets[0]?.rows ?? [];
}

/** Sheets as if they had been read from a file, with their tables. */
export function openRows(
  sheets: Readonly<Record<string, Cell[][]>>,
  { cellProblems = [], merges = [] }: ImportTableOptions = {},
): StoredImport {
  const stored = createImportStore().add({
    ...{ path: '', token: '', fileName: 'Книга.xlsx', fileHash: '' },
    notes: {
      ...{ format: 'xlsx', encoding: null, delimiter: null, hasMacros: false },
      ...{ hasExternalLinks: false, skippedSheets: [] },
    },
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      ...{ info: { name, visibility: 'visible' as const }, rows },
      end: {
        ...{ merges: [...merges], hiddenRows: [], hiddenColumns: [], problems: [...cellProblems] },
        ...{ problemCount: cellProblems.length, isCut: false },
      },
      source: { rows, merges, hiddenRows: new Set<number>() },
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
    })),
  });
  finish(addTables(stored));
  return stored;
}

/** Plans what was opened against what is known; ids of new records are `new 1`, `new 2`, … */
export function planRows(
  stored: StoredImport,
  existing: KnownRecords = createKnownRecords(),
  today = '2026-11-29',
): Plan {
  let last = 0;
  const newId = (): string => `new ${(last += 1)}`;
  const prepared = finish(prepareTables(stored));
  return finish(
    planTables(stored, prepared, {
      ...{ known: existing, ownItems: [], today, concurrenceMonths: 6, newId },
    }),
  );
}

/** The whole pure path for one sheet: table, columns as guessed, typed rows, plan. */
export function importTable(rows: Cell[][], options: ImportTableOptions = {}): Imported {
  const stored = openRows({ Sheet1: rows }, options);
  const [table] = stored.tables;
  if (!table) throw new Error('No table was found');
  if (options.kind !== undefined) Object.assign(table, { kind: options.kind, isIncluded: true });
  if (typeof options.defaultCurrency === 'string') {
    table.constants = [{ field: 'currency', value: options.defaultCurrency }];
  }
  const sheet = stored.sheets[table.sheet];
  if (!sheet) throw new Error('No sheet');
  const { columns } = finish(tableColumns(sheet, table));
  const plan = planRows(stored, options.existing, options.today);
  const mapped = columns.flatMap(({ field, header }) => (field === null ? [] : [[field, header]]));
  return {
    ...{ stored, table, columns, plan, rows: plan.rows },
    fields: Object.fromEntries(mapped) as Imported['fields'],
  };
}

export function finish<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The project that a row makes or changes. */
export const projectOf = (row: PlannedRow | undefined): ProjectInput | undefined =>
  row === undefined || (row.action !== 'create' && row.action !== 'update')
    ? undefined
    : (row.after as unknown as ProjectInput);

/** The records of a kind that a plan makes. */
export const created = (plan: Plan, kind: RecordKindName): Input[] =>
  plan.records.filter((one) => one.kind === kind && one.version === 0).map(({ input }) => input);

/** The codes of what was found in a row. */
export const codesOf = (row: PlannedRow | undefined): string[] =>
  (row?.problems ?? []).map(({ code }) => code);

/** What the workspace would hold after a plan was committed to an empty one. */
export function committed(plan: Plan): KnownRecords {
  const known = createKnownRecords();
  for (const { kind, id, input } of plan.records) {
    known.add({ kind, id, version: 1, input, pending: null });
  }
  return known;
}

/** A workspace with these records. */
export function workspaceWith(
  ...records: readonly (readonly [RecordKindName, string, object])[]
): KnownRecords {
  const known = createKnownRecords();
  for (const [kind, id, input] of records) {
    known.add({ kind, id, version: 3, input: input as Input, pending: null });
  }
  return known;
}

/** A workspace with these projects: `p1`, `p2`, … */
export const workspaceOf = (...projects: Partial<ProjectInput>[]): KnownRecords =>
  workspaceWith(...projects.map((fields, i) => ['project', `p${i + 1}`, project(fields)] as const));

export const project = (fields: Partial<ProjectInput>): ProjectInput =>
  projectInput({ title: { kk: '', ru: '', en: '' }, ...fields });
