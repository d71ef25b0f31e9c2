import type { Reader, Writing } from '../../db/schema.ts';
import { newId } from '../../db/newId.ts';
import { tableColumns } from '../columns/tableColumns.ts';
import {
  requireSheet,
  type ColumnSetting,
  type StoredImport,
  type StoredTable,
} from '../importStore.ts';
import { fingerprintOf, mappings, toMapping, applyMapping, type TableMapping } from './mapping.ts';
import { insertProfile, selectRemembered, updateProfile } from './queries.ts';

/** The mapping of a table as it stands: what was chosen, and the guesses that were let stand. */
export function mappingOf(stored: StoredImport, table: StoredTable): TableMapping | null {
  const steps = tableColumns(requireSheet(stored, table.sheet), table);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const settings = new Map<number, ColumnSetting>();
  for (const { column, field } of step.value.columns) {
    settings.set(column, { ...table.columns.get(column), field: field ?? 'none' });
  }
  return toMapping(table, settings);
}

/** Remembers how the tables of an import were read, for the next file of the same shape. */
export async function rememberMappings(
  trx: Writing,
  stored: StoredImport,
  { at, actor }: { at: string; actor: string },
): Promise<void> {
  for (const table of stored.tables) {
    if (!table.isIncluded || table.table.headers.length < 2) continue;
    const mapping = mappingOf(stored, table);
    if (mapping === null) continue;
    const { fingerprint } = mapping;
    const text = JSON.stringify([mapping]);
    const known = await selectRemembered(trx, fingerprint);
    if (known) await updateProfile(trx, known.id, { mapping: text, at, actor });
    else await insertProfile(trx, { id: newId(), name: '', fingerprint, mapping: text, at, actor });
  }
}

/** Gives the tables of a file what was chosen for tables of their shapes before. */
export async function recallMappings(db: Reader, stored: StoredImport): Promise<void> {
  for (const table of stored.tables) {
    const row = await selectRemembered(db, fingerprintOf(table));
    const parsed = row === undefined ? null : mappings.safeParse(JSON.parse(row.mapping));
    const [mapping] = parsed?.data ?? [];
    if (mapping === undefined) continue;
    applyMapping(table, mapping, null);
    table.isIncluded ||= requireSheet(stored, table.sheet).info.visibility === 'visible';
  }
}
