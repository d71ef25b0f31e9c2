import { sql } from 'kysely';
import { AppError } from '#shared/errors/appError.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import type { RowsFilter } from '#shared/report/rowsKey.ts';
import type { Reader } from '../../../db/schema.ts';
import type { Building } from '../definition.ts';
import { columnsOf, type Columns } from '../blocks.ts';
import type { Sql } from '../names.ts';
import type { Behind } from './behind.ts';

/** Ids that a statement with the one column `id` answers. */
export async function selectIds(db: Reader, statement: Sql): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${statement}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Conditions on the records of a table by the name of the filter. */
export type Filters = Readonly<Record<string, (value: string) => Sql>>;

/** The conditions of all these filters together; `all` without any. */
function filtered(filters: Filters, all: Sql, asked: readonly RowsFilter[]): Sql {
  if (asked.length === 0) return all;
  const conditions = asked.map(({ name, value }) => {
    const found = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!found) throw new AppError('REPORT_ROWS_UNKNOWN', { key: name });
    return sql`(${found(value)})`;
  });
  return sql.join(conditions, sql` AND `);
}

/** What the rows of a kind of record are, wherever they stand behind figures. */
export interface Shape<R> {
  kind: string;
  columns: Columns;
  /** Rows of some ids in their order. */
  select: (building: Building, ids: readonly string[]) => Promise<R[]>;
  toCells: (building: Building, row: R) => ModelValue[];
}

interface Asked {
  key: string;
  /** A statement with a column `id`, narrowed by a condition. */
  ids: (condition: Sql) => Sql;
  /** The condition of all rows of the table; without one, every row that the statement answers. */
  all?: Sql;
  /** The conditions of some of them, in place of that of all. */
  filters?: Filters;
}

/** Records of a shape behind the figures of a report. */
export const behind = <R>(
  building: Building,
  shape: Shape<R>,
  { key, ids, all = sql`1`, filters = {} }: Asked,
): Behind => ({
  key,
  title: building.t(`reportCatalogue.behind.${key}`),
  columns: columnsOf(building, shape.columns),
  linkOf: (id) => ({ kind: shape.kind, id }),
  ids: (asked) => selectIds(building.db, ids(filtered(filters, all, asked))),
  rows: async (some) =>
    (await shape.select(building, some)).map((row) => shape.toCells(building, row)),
});
