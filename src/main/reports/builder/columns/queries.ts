import { sql } from 'kysely';
import type { BuiltKind } from '#shared/contract/builder.ts';
import { fallbacks, type Language } from '#shared/domain/language.ts';
import type { NamedKind } from '#shared/domain/recordKinds.ts';
import type { BuilderColumn, Choices, Scope, Sql } from '../column.ts';

/** What a list may say of a column otherwise than is usual. */
export interface Extra {
  word?: string;
  width?: number;
  isUsual?: true;
  isPersonal?: true;
  mask?: (text: string) => string;
}

const toSnake = (field: string): string =>
  field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const widths: Readonly<Record<BuiltKind, number>> = {
  text: 20,
  code: 14,
  name: 28,
  names: 32,
  choice: 16,
  choices: 20,
  country: 16,
  flag: 8,
  integer: 10,
  percent: 10,
  money: 18,
  currency: 8,
  date: 12,
};

type Own = Pick<BuilderColumn, 'key' | 'kind' | 'value'> &
  Partial<Pick<BuilderColumn, 'currency' | 'order' | 'choices' | 'record' | 'names'>>;

/** A column of its own expression. */
export function column(own: Own, extra: Extra = {}): BuilderColumn {
  const { word = own.key, width = widths[own.kind], isUsual, isPersonal, mask } = extra;
  return {
    ...own,
    word,
    width,
    isUsual: isUsual === true,
    isPersonal: isPersonal === true,
    ...(mask ? { mask } : {}),
  };
}

/** The text of a field in the language, or in the next that has one; null without any. */
export const localised = (table: string, field: string, language: Language): Sql =>
  sql`coalesce(${sql.join(
    fallbacks[language].map((one) => sql`nullif(${sql.ref(`${table}.${field}_${one}`)}, '')`),
  )})`;

/** Tables of the records that can be named, and the field that they are called by. */
const namedTables: Readonly<Partial<Record<NamedKind, readonly [table: string, field: string]>>> = {
  project: ['projects', 'title'],
  organisation: ['organisations', 'name'],
  programme: ['programmes', 'name'],
  person: ['people', 'name'],
  meeting: ['meetings', 'title'],
  meetingSeries: ['meeting_series', 'name'],
};

function namedTable(kind: NamedKind): readonly [table: string, field: string] {
  const found = namedTables[kind];
  if (!found) throw new Error(`no list names a ${kind}`);
  return found;
}

/** Records whose ids a subquery gives, told one after the other. */
export function namesOf(
  key: string,
  kind: NamedKind,
  ids: (scope: Scope) => Sql,
  extra: Extra = {},
): BuilderColumn {
  const [other, field] = namedTable(kind);
  const value = (scope: Scope): Sql => sql`(SELECT group_concat(found.name, '; ') FROM (
    SELECT ${localised('named', field, scope.language)} AS name FROM ${sql.table(other)} AS named
    WHERE named.id IN (${ids(scope)}) ORDER BY named.num) AS found)`;
  return column({ key, kind: 'names', value, names: { kind, ids } }, extra);
}

/** The columns of one table. `by` is the name of the column where it is not that of the key. */
export function columnsOf(table: string) {
  const at = (name: string): Sql => sql.ref(`${table}.${name}`);
  const filled = (name: string): Sql => sql`nullif(${at(name)}, '')`;
  const plain =
    (kind: BuiltKind, isText: boolean) =>
    (key: string, extra: Extra & { by?: string; order?: string } = {}): BuilderColumn => {
      const by = extra.by ?? toSnake(key);
      const { order } = extra;
      const value = (): Sql => (isText ? filled(by) : at(by));
      return column({ key, kind, value, ...(order ? { order: () => at(order) } : {}) }, extra);
    };

  /** A record that a column of the table names. */
  function name(key: string, kind: NamedKind, by: string, extra: Extra = {}): BuilderColumn {
    const [other, field] = namedTable(kind);
    const from = (what: Sql): Sql =>
      sql`(SELECT ${what} FROM ${sql.table(other)} AS named WHERE named.id = ${at(by)})`;
    const hasOrder = kind !== 'meetingSeries';
    return column(
      {
        key,
        kind: 'name',
        value: ({ language }) => from(localised('named', field, language)),
        ...(hasOrder ? { order: ({ language }) => from(sql.ref(`named.sort_${language}`)) } : {}),
        record: { kind, id: () => at(by) },
      },
      extra,
    );
  }

  /** The records that other records of this one name, in the order of entry. */
  function names(
    key: string,
    kind: NamedKind,
    through: { table: string; owner: string; by: string },
    extra: Extra = {},
  ): BuilderColumn {
    const rows = sql`${sql.table(through.table)} AS part WHERE part.deleted_at IS NULL
      AND ${sql.ref(`part.${through.owner}`)} = ${at('id')}`;
    const ids = sql`SELECT ${sql.ref(`part.${through.by}`)} FROM ${rows}`;
    return namesOf(key, kind, () => ids, extra);
  }

  /** How many records of another table belong to this one or name it. */
  const count = (key: string, other: string, by: string, extra: Extra = {}): BuilderColumn =>
    column(
      {
        key,
        kind: 'integer',
        value: () => sql`(SELECT count(*) FROM ${sql.table(other)} AS part
          WHERE ${sql.ref(`part.${by}`)} = ${at('id')} AND part.deleted_at IS NULL)`,
      },
      extra,
    );

  const choice = (
    key: string,
    choices: Choices,
    extra: Extra & { by?: string } = {},
  ): BuilderColumn => {
    const value = (): Sql => filled(extra.by ?? toSnake(key));
    const order = 'values' in choices ? { order: () => rankOf(value(), choices.values) } : {};
    return column({ key, kind: 'choice', choices, value, ...order }, extra);
  };

  return {
    text: plain('text', true),
    code: plain('code', true),
    country: plain('country', true),
    currency: plain('currency', true),
    date: plain('date', false),
    integer: plain('integer', false),
    flag: plain('flag', false),
    choice,
    name,
    names,
    count,
    at,
    /** A text of the table in three languages. */
    local: (key: string, extra: Extra & { by?: string; isSorted?: true } = {}): BuilderColumn =>
      column(
        {
          key,
          kind: 'text',
          value: ({ language }) => localised(table, extra.by ?? toSnake(key), language),
          ...(extra.isSorted ? { order: ({ language }: Scope) => at(`sort_${language}`) } : {}),
        },
        extra,
      ),
    money: (key: string, extra: Extra = {}): BuilderColumn =>
      column(
        {
          key,
          kind: 'money',
          value: () => at(`${toSnake(key)}_minor`),
          currency: at(`${toSnake(key)}_currency`),
        },
        extra,
      ),
    /** A JSON list of texts or codes. */
    choices: (key: string, choices: Choices | null, extra: Extra = {}): BuilderColumn =>
      column(
        {
          key,
          kind: 'choices',
          value: () => sql`CASE WHEN json_valid(${at(toSnake(key))}) THEN
            nullif(${at(toSnake(key))}, '[]') END`,
          ...(choices ? { choices } : {}),
        },
        extra,
      ),
    /** The day of a stamp. */
    stamp: (key: string, extra: Extra = {}): BuilderColumn =>
      column({ key, kind: 'date', value: () => sql`substr(${at(toSnake(key))}, 1, 10)` }, extra),
  };
}

/** The place of a code in its order. */
export const rankOf = (value: Sql, values: readonly string[]): Sql =>
  sql`CASE ${value} ${sql.join(
    values.map((one, rank) => sql`WHEN ${one} THEN ${sql.raw(String(rank))}`),
    sql` `,
  )} END`;
