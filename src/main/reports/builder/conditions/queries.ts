import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { dateSpans, type BuiltCondition } from '#shared/contract/builder.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader } from '../../../db/schema.ts';
import type { BuilderColumn, Scope, Sql } from '../column.ts';
import { rulesOf } from '../kinds.ts';
import { dateSpan } from './dateSpan.ts';

/** Texts compared between two turns of the event loop. */
const slice = 500;

const listed = (values: readonly unknown[]): Sql =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** Programmes and all that stands below them. */
const programmesBelow = (ids: readonly unknown[]): Sql => sql`(WITH RECURSIVE below(id) AS (
  SELECT value FROM json_each(${JSON.stringify(ids)})
  UNION SELECT child.id FROM programmes AS child JOIN below ON child.parent_id = below.id
  WHERE child.deleted_at IS NULL) SELECT id FROM below)`;

function refuse(condition: BuiltCondition): never {
  throw new AppError('REPORT_CONDITION', { column: condition.key });
}

/** Texts of the column that hold the words, whatever the case and the spelling of Kazakh letters. */
async function textsWith(
  db: Reader,
  from: Sql,
  value: Sql,
  isWanted: (text: string) => boolean,
): Promise<Sql> {
  const { rows } = await sql<{ value: string | number }>`
    SELECT DISTINCT found.value FROM (SELECT ${value} AS value ${from}) AS found
    WHERE found.value IS NOT NULL`.execute(db);
  const found: unknown[] = [];
  for (const [at, { value: text }] of rows.entries()) {
    if (isWanted(String(text))) found.push(text);
    // Folding very many texts takes longer than the window may wait.
    if (at % slice === slice - 1) await setImmediate();
  }
  return listed(found);
}

function amongOf(column: BuilderColumn, condition: BuiltCondition, scope: Scope): Sql {
  const { values } = condition;
  if (values.length === 0) refuse(condition);
  const kind = column.record?.kind ?? column.names?.kind;
  const wanted = kind === 'programme' ? programmesBelow(values) : listed(values);
  if (column.names) {
    return sql`EXISTS (${column.names.ids(scope)} INTERSECT SELECT * FROM ${wanted})`;
  }
  if (column.record) return sql`${column.record.id(scope)} IN ${wanted}`;
  if (column.kind === 'choices') {
    return sql`EXISTS (SELECT 1 FROM json_each(coalesce(${column.value(scope)}, '[]')) AS one
      WHERE one.value IN ${wanted})`;
  }
  return sql`${column.value(scope)} IN ${wanted}`;
}

/** One comparison with a number, a date or an amount. */
function compared(column: BuilderColumn, condition: BuiltCondition, scope: Scope): Sql {
  const { is, values, currency } = condition;
  const [first, second] = values;
  const isDate = column.kind === 'date';
  const isRight = (one: unknown): boolean => typeof one === (isDate ? 'string' : 'number');
  const value = column.value(scope);
  const within = (test: Sql): Sql => {
    if (column.currency === undefined) return test;
    if (currency === null) refuse(condition);
    return sql`(${column.currency} = ${currency} AND ${test})`;
  };
  if (is === 'span') {
    const span = dateSpans.find((one) => one === first);
    if (span === undefined) refuse(condition);
    const { from, to } = dateSpan(span, scope.today);
    return from === null ? sql`${value} <= ${to}` : sql`${value} BETWEEN ${from} AND ${to}`;
  }
  if (!isRight(first) || (is === 'between' && !isRight(second))) refuse(condition);
  if (is === 'atLeast') return within(sql`${value} >= ${first}`);
  if (is === 'atMost') return within(sql`${value} <= ${first}`);
  if (is === 'between') return within(sql`${value} BETWEEN ${first} AND ${second}`);
  return within(sql`${value} = ${first}`);
}

/** A condition of a report over the rows of a list, `from` naming them. Throws `REPORT_CONDITION`. */
export async function conditionSql(
  db: Reader,
  from: Sql,
  column: BuilderColumn,
  condition: BuiltCondition,
  scope: Scope,
): Promise<Sql> {
  const { is, values } = condition;
  if (!rulesOf(column).comparisons.includes(is)) refuse(condition);
  const value = column.value(scope);
  switch (is) {
    case 'isEmpty':
      return sql`${value} IS NULL`;
    case 'isFilled':
      return sql`${value} IS NOT NULL`;
    case 'isTrue':
      return sql`${value} = 1`;
    case 'isFalse':
      return sql`${value} = 0`;
    case 'among':
      return amongOf(column, condition, scope);
    case 'notAmong':
      return sql`coalesce(${amongOf(column, condition, scope)}, 0) = 0`;
    case 'contains':
    case 'lacks': {
      const words = foldText(String(values[0] ?? ''));
      if (words === '') refuse(condition);
      const texts = await textsWith(db, from, value, (text) => foldText(text).includes(words));
      return is === 'contains'
        ? sql`${value} IN ${texts}`
        : sql`coalesce(${value} IN ${texts}, 0) = 0`;
    }
    case 'equal':
      if (column.kind === 'text' || column.kind === 'code') {
        const wanted = foldText(String(values[0] ?? ''));
        if (wanted === '') refuse(condition);
        const texts = await textsWith(db, from, value, (text) => foldText(text) === wanted);
        return sql`${value} IN ${texts}`;
      }
      return compared(column, condition, scope);
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'span':
      return compared(column, condition, scope);
  }
}
