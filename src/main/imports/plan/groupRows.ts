import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import type { KindDefinition } from '../kinds/definition.ts';
import { isSame } from './mergeInput.ts';
import { sliceRows, type TypedRow } from './readRows.ts';

/** Rows of a table that speak of one record. */
export interface RowGroup {
  first: TypedRow;
  /** The rows do not all say the same. */
  isMixed: boolean;
}

export interface RowGroups {
  of: (row: TypedRow) => RowGroup | undefined;
  /** The first row that may speak of the same record as this one, which names itself less surely. */
  twin: (row: TypedRow) => TypedRow | undefined;
}

/**
 * Whether two rows of a group contradict each other. What one of them leaves blank is no contradiction, and
 * cells that name several may name others; rows of one group bear the same code, in whatever spelling.
 */
function contradict(kind: ImportKind, a: TypedRow, b: TypedRow): boolean {
  for (const [name, one] of Object.entries(a.values)) {
    const field = name as ImportField;
    const other = b.values[field];
    if (field === 'code' || other === undefined || isSame(one, other)) continue;
    if (fieldInfo(kind, field)?.isMany !== true) return true;
  }
  return false;
}

const twinsOf = (row: TypedRow, { twins }: KindDefinition): readonly string[] =>
  row.isLeftOut ? [] : (twins?.(row.values) ?? []);

/** Sorts the rows of a table by the record that they speak of, so that repeated rows never become two. */
export function* groupRows(
  rows: readonly TypedRow[],
  definition: KindDefinition,
): Generator<number, RowGroups> {
  /** A row that stands alone needs no group, as nearly all do. */
  const groups = new Map<string, TypedRow | RowGroup>();
  const byRow = new Map<TypedRow, RowGroup>();
  // Rows that name themselves surely are most of a table; only what the others look for is kept.
  const wanted = new Set<string>();
  for (const [place, row] of rows.entries()) {
    for (const key of twinsOf(row, definition)) wanted.add(key);
    if ((place + 1) % (sliceRows * 4) === 0) yield place;
  }
  const marked = new Map<string, TypedRow>();
  for (const [place, row] of rows.entries()) {
    const key = row.isLeftOut ? '' : definition.group(row.values);
    if (wanted.size > 0 && !row.isLeftOut) {
      for (const mark of definition.marks?.(row.values) ?? []) {
        if (wanted.has(mark) && !marked.has(mark)) marked.set(mark, row);
      }
    }
    if (key !== '') {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, row);
      else {
        const group = 'first' in known ? known : { first: known, isMixed: false };
        groups.set(key, group);
        group.isMixed ||=
          contradict(definition.kind, group.first, row) ||
          definition.contradicts?.(group.first.values, row.values) === true;
        byRow.set(row, group);
        byRow.set(group.first, group);
      }
    }
    if ((place + 1) % (sliceRows * 4) === 0) yield place;
  }
  return {
    of: (row) => byRow.get(row),
    twin: (row) => {
      for (const key of twinsOf(row, definition)) {
        const other = marked.get(key);
        if (other !== undefined && other !== row) return other;
      }
      return undefined;
    },
  };
}
