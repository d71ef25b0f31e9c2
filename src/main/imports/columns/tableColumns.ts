import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import type { ImportColumn, TableColumns } from '#shared/contract/importTables.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';
import { unitMultiplier } from '#shared/domain/unitMultiplier.ts';
import type { StoredSheet, StoredTable } from '../importStore.ts';
import { countProofs, isDateField, isMoneyField, settle } from './columnProofs.ts';
import { guessColumns, type ColumnGuesses } from './guessColumns.ts';
import { missingFields } from './required.ts';
import { sampleColumns, type SampledColumn } from './sampleColumns.ts';
import { isCordisTable } from './tableKind.ts';

/** The columns of a table with values, looked at once. */
export function sampledOf(sheet: StoredSheet, table: StoredTable): SampledColumn[] {
  table.sampled ??= sampleColumns(sheet.source, table.table);
  return table.sampled;
}

type Mapped = Pick<ImportColumn, 'field' | 'confidence' | 'source'>;

const unmapped: Mapped = { field: null, confidence: 0, source: 'none' };

/** The field of each column: what was chosen, and the guesses where nothing was and the field is free. */
function mapFields(
  kind: ImportKind | null,
  table: StoredTable,
  { byColumn }: Pick<ColumnGuesses, 'byColumn'>,
): Map<number, Mapped> {
  const mapped = new Map<number, Mapped>();
  const taken = new Set<ImportField>();
  for (const [column, { field, source = 'chosen' }] of table.columns) {
    if (field === undefined || kind === null) continue;
    const isField = field !== 'none' && fieldInfo(kind, field) !== undefined && !taken.has(field);
    mapped.set(column, isField ? { field, confidence: 1, source } : unmapped);
    if (isField) taken.add(field);
  }
  for (const [column, { field, confidence, source }] of byColumn) {
    if (mapped.has(column) || taken.has(field)) continue;
    mapped.set(column, { field, confidence, source });
    taken.add(field);
  }
  return mapped;
}

const noGuesses: ColumnGuesses = { byColumn: new Map(), others: new Map() };

/** Columns whose dates or amounts have not been looked at yet. */
function unproved(kind: ImportKind, table: StoredTable, mapped: Map<number, Mapped>): number[] {
  return [...mapped].flatMap(([column, { field }]) =>
    field !== null &&
    !table.proofs.has(column) &&
    (isDateField(kind, field) || isMoneyField(kind, field))
      ? [column]
      : [],
  );
}

/** The columns of a table as they will be read; yields while the cells of dates and amounts are looked at. */
export function* tableColumns(
  sheet: StoredSheet,
  table: StoredTable,
): Generator<number, TableColumns> {
  const { kind } = table;
  const sampled = sampledOf(sheet, table);
  const guesses = kind === null ? noGuesses : guessColumns(kind, sampled);
  const mapped = mapFields(kind, table, guesses);
  if (kind !== null) {
    const proofs = yield* countProofs(sheet.source, table.table, unproved(kind, table, mapped));
    for (const [column, proof] of proofs) table.proofs.set(column, proof);
  }
  const hidden = new Set(sheet.end.hiddenColumns);
  const isCordis = isCordisTable(sampled.map(({ header }) => header));
  const columns = sampled.map(({ column, header, samples }): ImportColumn => {
    const own = mapped.get(column) ?? unmapped;
    return {
      column,
      header,
      samples,
      isHidden: hidden.has(column),
      ...own,
      others: [...(guesses.others.get(column) ?? [])].filter((field) => field !== own.field),
      ...formatOf(kind, own.field, header, table, column, isCordis),
      mode: table.columns.get(column)?.mode ?? null,
    };
  });
  const filled = new Set<ImportField>(table.constants.map(({ field }) => field));
  for (const { field } of columns) if (field !== null) filled.add(field);
  return {
    table: table.id,
    kind,
    columns,
    constants: table.constants,
    missing: kind === null ? [] : missingFields(kind, filled),
  };
}

type Format = Pick<ImportColumn, 'multiplier' | 'currency' | 'dateOrder' | 'decimal' | 'ambiguous'>;

function formatOf(
  kind: ImportKind | null,
  field: ImportField | null,
  header: string,
  table: StoredTable,
  column: number,
  isCordis: boolean,
): Format {
  const setting = table.columns.get(column);
  const none: Format = {
    multiplier: 1,
    currency: null,
    dateOrder: null,
    decimal: null,
    ambiguous: null,
  };
  if (kind === null || field === null) return none;
  if (isDateField(kind, field)) {
    const { order, ambiguous } = settle(table.proofs, column, 'date');
    const isChosen = setting?.dateOrder !== undefined;
    return {
      ...none,
      dateOrder: setting?.dateOrder ?? order,
      ambiguous: isChosen ? null : ambiguous,
    };
  }
  if (!isMoneyField(kind, field)) return none;
  const { decimal, ambiguous } = settle(table.proofs, column, 'decimal');
  const isChosen = setting?.decimal !== undefined;
  return {
    ...none,
    multiplier: setting?.multiplier ?? unitOf(header, table),
    // Tables of CORDIS give euro and do not say so.
    currency: setting?.currency ?? parseCurrency(header) ?? (isCordis ? 'EUR' : null),
    decimal: setting?.decimal ?? decimal,
    ambiguous: isChosen ? null : ambiguous,
  };
}

/** The unit in the header, or in a line of its own above the table: `тыс. тенге`. */
function unitOf(header: string, { table }: StoredTable): number {
  const own = unitMultiplier(header);
  if (own !== 1) return own;
  const above = table.titles.find((text) => text.length <= 40 && unitMultiplier(text) !== 1);
  return above === undefined ? 1 : unitMultiplier(above);
}
