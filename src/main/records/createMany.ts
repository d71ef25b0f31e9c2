import { newId } from '../db/newId.ts';
import { prepareInsert } from '../db/prepareInsert.ts';
import type { Change } from './inOneChange.ts';
import type { RecordKind } from './recordKind.ts';
import { recordTables } from './tables.ts';

type Insert = (row: object) => void;

/** Adds one record after the other and answers its id. */
export type CreateOne = <I extends object>(kind: RecordKind<I>, input: NoInfer<I>) => string;

/**
 * Creation of very many records inside a change: the same rows and lines of history as `createIn`, by
 * statements prepared once. It checks neither links nor rules; foreign keys alone stand guard. So it is
 * for records that are known to be right.
 */
export function createMany({ trx, raw, at, actor, op, kinds }: Change): CreateOne {
  const inserts = new Map<string, Insert>();
  const stamps = { created_at: at, created_by: actor, updated_at: at, updated_by: actor };
  const fresh = { version: 1, ...stamps, deleted_at: null };
  const line = { at, actor, action: 'create', version: 1, op };
  const insertLine = prepareInsert(trx, raw, 'history', line) as Insert;

  function insertInto(table: string, row: object): void {
    let insert = inserts.get(table);
    if (!insert) {
      // All tables are written alike here; SQLite itself refuses a column that a table lacks.
      insert = prepareInsert(trx, raw, table as 'projects', fresh) as Insert;
      inserts.set(table, insert);
    }
    insert(row);
  }

  return (kind, input) => {
    const id = newId();
    const { table } = recordTables[kind.kind];
    insertInto(table, { ...kind.toColumns(input), id });
    insertLine({ kind: kind.kind, record_id: id });
    kinds.add(kind.kind);
    return id;
  };
}
