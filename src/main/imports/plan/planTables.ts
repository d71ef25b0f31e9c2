import { importKinds, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import type { ColumnMode, TableColumns } from '#shared/contract/importTables.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { OwnItem } from '../cells/words.ts';
import { tableColumns } from '../columns/tableColumns.ts';
import { requireSheet, type StoredImport, type StoredTable } from '../importStore.ts';
import { kinds } from '../kinds/registry.ts';
import type { KnownRecords } from '../known/knownRecords.ts';
import { groupRows } from './groupRows.ts';
import { stepsOf } from './mergeInput.ts';
import { createNames } from './names.ts';
import { noCounts, type Plan, type PlannedRow, type PlannedTable } from './plan.ts';
import { planRow, type Planning } from './planRow.ts';
import { readRows, sliceRows } from './readRows.ts';

/** A table that is going to be planned, with its columns as they were chosen. */
export interface Prepared {
  stored: StoredTable & { kind: ImportKind };
  columns: TableColumns;
  table: PlannedTable;
}

const placeOf = ({ stored }: Prepared): number => importKinds.indexOf(stored.kind);

/**
 * The included tables, parents before what names them. Throws `IMPORT_NO_TITLE_COLUMN` or
 * `IMPORT_FIELDS_MISSING` for a table that lacks what its kind cannot do without.
 */
export function* prepareTables(stored: StoredImport): Generator<number, Prepared[]> {
  const prepared: Prepared[] = [];
  for (const one of stored.tables) {
    const { kind } = one;
    if (!one.isIncluded || kind === null || one.table.dataRows === 0) continue;
    const sheet = requireSheet(stored, one.sheet);
    const columns = yield* tableColumns(sheet, one);
    if (columns.missing.length > 0) {
      const code = kind === 'projects' ? 'IMPORT_NO_TITLE_COLUMN' : 'IMPORT_FIELDS_MISSING';
      throw new AppError(code, { sheet: sheet.info.name });
    }
    const fields = new Map<ImportField, number | null>();
    for (const { field } of columns.constants) fields.set(field, null);
    for (const { field, column } of columns.columns) if (field !== null) fields.set(field, column);
    const table = {
      ...{ id: one.id, sheetIndex: one.sheet, sheet: sheet.info.name, kind },
      ...{ columns: fields, counts: noCounts() },
    };
    prepared.push({ stored: { ...one, kind }, columns, table });
  }
  return prepared.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The kinds of records that the tables are compared with. */
export function neededKinds(prepared: readonly Prepared[]): Set<RecordKindName> {
  const needed = new Set<RecordKindName>();
  for (const { table } of prepared) {
    const { needs, needsOf } = kinds[table.kind];
    for (const kind of needs) needed.add(kind);
    for (const field of table.columns.keys()) {
      for (const kind of needsOf?.[field] ?? []) needed.add(kind);
    }
  }
  return needed;
}

function modesOf({ columns }: TableColumns): Map<ImportField, ColumnMode> {
  const modes = new Map<ImportField, ColumnMode>();
  for (const { field, mode } of columns) {
    if (field === null || mode === null) continue;
    modes.set(field, mode);
    if (field === 'period')
      for (const end of ['startDate', 'endDate'] as const) modes.set(end, mode);
  }
  return modes;
}

/** What the plan of one table is made with, beside the table itself. */
interface PlanParts {
  planning: Planning;
  ownItems: readonly OwnItem[];
  rows: PlannedRow[];
}

function* planTable(
  stored: StoredImport,
  { stored: one, columns, table }: Prepared,
  { planning, ownItems, rows }: PlanParts,
): Generator<number, void> {
  const sheet = requireSheet(stored, one.sheet);
  const fixes = stored.fixes.get(one.sheet);
  const definition = kinds[table.kind];
  const steps = stepsOf(definition);
  const typed = yield* readRows({
    ...{ kind: table.kind, sheet: sheet.source, table: one.table, withHidden: one.withHidden },
    ...{ columns, sheetName: table.sheet, ownItems },
    cellProblems: sheet.end.problems.filter(({ row, column }) => !fixes?.get(row)?.has(column)),
  });
  const groups = yield* groupRows(typed, definition);
  const run = {
    ...{ table, definition, steps, groups, modes: modesOf(columns), mode: one.mode },
    claimed: new Map(),
  };
  for (const [place, row] of typed.entries()) {
    const planned = planRow(row, run, planning);
    table.counts[planned.action] += 1;
    rows.push(planned);
    if ((place + 1) % sliceRows === 0) yield typed.length + place;
  }
}

function sum(tables: readonly PlannedTable[]) {
  const total = noCounts();
  for (const { counts } of tables) {
    for (const action of Object.keys(total) as (keyof typeof total)[]) {
      total[action] += counts[action];
    }
  }
  return total;
}

export interface PlanOptions {
  known: KnownRecords;
  ownItems: readonly OwnItem[];
  today: string;
  concurrenceMonths: number;
  newId: () => string;
}

/** Plans the tables in their order; yields the rows done and returns the plan. */
export function* planTables(
  stored: StoredImport,
  prepared: readonly Prepared[],
  { known, ownItems, today, concurrenceMonths, newId }: PlanOptions,
): Generator<number, Plan> {
  const decisions = { decisions: stored.names, createAll: stored.createNames, newId };
  const names = createNames(known, decisions);
  const { rows: made, keptCells } = stored;
  const planning: Planning = {
    ...{ known, names, records: [], decisions: made, keptCells, today, concurrenceMonths, newId },
  };
  const rows: PlannedRow[] = [];
  let before = 0;
  for (const one of prepared) {
    for (const done of planTable(stored, one, { planning, ownItems, rows })) yield before + done;
    before += one.stored.table.dataRows * 2;
  }
  const tables = prepared.map(({ table }) => table);
  return {
    tables,
    rows,
    records: planning.records,
    names: names.all(),
    counts: sum(tables),
    known,
  };
}
