import { CompiledQuery } from 'kysely';
import type { Language, LocalText } from '#shared/domain/language.ts';
import { mainKinds, type MainKind } from '#shared/domain/recordKinds.ts';
import { wordsAfter } from '../db/dialect/wordsAfter.ts';
import type { SearchedTable } from '../db/dialect/wordTables.ts';
import type { Reader } from '../db/schema.ts';
import { recordTables } from '../records/tables.ts';
import { sources, type Source } from './sources.ts';

/** Records of a kind that are compared; the rest of a common word's records would cost and not help. */
const candidates = { main: 100, part: 30 };

/** A record that may be meant, with what it is compared by. */
export interface Candidate extends LocalText {
  /** Index in `sources`. */
  source: number;
  num: number;
  id: string;
  /** Codes and numbers of the record, one a line. */
  codes: string;
  /** 1 when the text is its code or another identifier of it. */
  isCode: 0 | 1;
}

const liveOwner = (table: string, id: string) =>
  `EXISTS (SELECT 1 FROM ${table} AS owner WHERE owner.id = ${id} AND owner.deleted_at IS NULL)`;

/** The condition that the record and, for a part, its owner are outside the bin. */
function isLive({ kind, isMain }: Source): string {
  const own = 'one.deleted_at IS NULL';
  const link = recordTables[kind].links.find(({ isOwner }) => isOwner);
  if (isMain || !link) return own;
  const id = `one.${link.column}`;
  if (link.to !== null) return `${own} AND ${liveOwner(recordTables[link.to].table, id)}`;
  const cases = mainKinds.map(
    (owner) => `WHEN '${owner}' THEN ${liveOwner(recordTables[owner].table, id)}`,
  );
  return `${own} AND CASE one.record_kind ${cases.join(' ')} END`;
}

function columnsOf(source: Source, isCode: 0 | 1): string {
  const { title, isLocal, codes } = source;
  const [kk, ru, en] = isLocal
    ? [`one.${title}_kk`, `one.${title}_ru`, `one.${title}_en`]
    : ["''", `substr(one.${title}, 1, 300)`, "''"];
  const joined = codes.map((code) => `one.${code}`).join(' || char(10) || ') || "''";
  return `${sources.indexOf(source)} AS source, one.num, one.id, ${joined} AS codes,
    ${kk} AS kk, ${ru} AS ru, ${en} AS en, ${isCode} AS isCode`;
}

/** The newest records that an FTS5 expression finds: the index is read from its end and no further than needed. */
function byWords(source: Source): string {
  const { table, isMain } = source;
  return `SELECT * FROM (SELECT ${columnsOf(source, 0)}
    FROM ${table}_search AS found CROSS JOIN ${table} AS one ON one.num = found.rowid
    WHERE ${table}_search MATCH ? AND ${isLive(source)}
    ORDER BY found.rowid DESC LIMIT ${isMain ? candidates.main : candidates.part})`;
}

/** The first records whose title in the language begins with a text. */
function byBeginning(source: Source, language: Language): string {
  const order = `one.sort_${language}`;
  return `SELECT * FROM (SELECT ${columnsOf(source, 0)} FROM ${source.table} AS one
    WHERE one.deleted_at IS NULL AND ${order} >= ? AND ${order} < ? ORDER BY ${order} LIMIT ?)`;
}

/** Projects whose code, or another identifier of which, is this one. */
function byCode(): string {
  const columns = sources.slice(0, 1).map((source) => columnsOf(source, 1));
  return `SELECT ${columns.join()} FROM projects AS one
    WHERE one.code_key = ? AND one.deleted_at IS NULL
    UNION ALL SELECT ${columns.join()} FROM identifiers AS other
    CROSS JOIN projects AS one ON one.id = other.project_id
    WHERE other.code_key = ? AND other.deleted_at IS NULL AND one.deleted_at IS NULL`;
}

const union = (selects: readonly string[]) => selects.join(' UNION ALL ');

const wordSelects = new Map(sources.map((source) => [source, byWords(source)]));

const titleSelects = (language: Language) =>
  sources.filter(({ isMain }) => isMain).map((source) => byBeginning(source, language));

const exactSelects: Readonly<Record<Language, string>> = {
  kk: union([byCode(), ...titleSelects('kk')]),
  ru: union([byCode(), ...titleSelects('ru')]),
  en: union([byCode(), ...titleSelects('en')]),
};

async function run(db: Reader, text: string, parameters: readonly unknown[]): Promise<Candidate[]> {
  const query = CompiledQuery.raw(text, [...parameters]) as CompiledQuery<Candidate>;
  return (await db.executeQuery(query)).rows;
}

/** The newest records of each kind that its FTS5 expression finds, in one query. */
export async function selectByWords(
  db: Reader,
  asked: ReadonlyMap<Source, string>,
): Promise<Candidate[]> {
  if (asked.size === 0) return [];
  const selects = [...asked.keys()].map((source) => wordSelects.get(source) ?? '');
  return run(db, union(selects), [...asked.values()]);
}

/** Projects of that code, and records whose title in the language begins with the sort key `start`. */
export async function selectByCodeOrTitle(
  db: Reader,
  codeKey: string,
  start: string,
  language: Language,
  limit: number,
): Promise<Candidate[]> {
  // Nothing lies between two equal ends: an empty text begins no title.
  const bounds = [start, start === '' ? '' : `${start}\u{10FFFF}`, limit];
  const mains = sources.filter(({ isMain }) => isMain).flatMap(() => bounds);
  const key = codeKey === '' ? null : codeKey;
  return run(db, exactSelects[language], [key, key, ...mains]);
}

/** Words of letters in an index with the number of their records, in order, some thousand at once. */
export async function* selectWords(
  db: Reader,
  table: SearchedTable,
): AsyncGenerator<{ term: string; doc: number }[]> {
  let last = 'a';
  for (;;) {
    const words = await wordsAfter(db, table, last);
    yield words;
    const end = words.at(-1);
    if (!end) return;
    last = end.term;
  }
}

/** The search texts of records that were written since the line `since` of the history; null when too many. */
export async function selectWritten(
  db: Reader,
  since: number,
  limit: number,
): Promise<{ kind: string; text: string }[] | null> {
  const lines = await db
    .selectFrom('history')
    .select(['kind', 'record_id'])
    .distinct()
    .where('seq', '>', since)
    .limit(limit + 1)
    .execute();
  if (lines.length > limit) return null;
  const written: { kind: string; text: string }[] = [];
  for (const source of sources) {
    const ids = lines.filter(({ kind }) => kind === source.kind).map(({ record_id: id }) => id);
    if (ids.length === 0) continue;
    const rows = await db
      .selectFrom(source.table as 'projects')
      .select('search_text')
      .where('id', 'in', ids)
      .execute();
    written.push(...rows.map(({ search_text: text }) => ({ kind: source.kind, text })));
  }
  return written;
}

/** Names and codes of records with a page, by id. */
export async function selectHeads(
  db: Reader,
  kind: MainKind,
  ids: readonly string[],
): Promise<Map<string, LocalText & { code: string }>> {
  if (ids.length === 0) return new Map();
  const source = sources.find((one) => one.kind === kind);
  const [code] = source && kind !== 'person' ? source.codes : [];
  const query = CompiledQuery.raw(
    `SELECT id, ${code ?? "''"} AS code, ${source?.title}_kk AS kk, ${source?.title}_ru AS ru,
      ${source?.title}_en AS en
    FROM ${source?.table} WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  ) as CompiledQuery<LocalText & { id: string; code: string }>;
  const { rows } = await db.executeQuery(query);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The lead organisation of projects, by id. */
export async function selectLeads(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, LocalText>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('projects as one')
    .innerJoin('organisations as lead', 'lead.id', 'one.lead_organisation_id')
    .select(['one.id', 'lead.name_kk as kk', 'lead.name_ru as ru', 'lead.name_en as en'])
    .where('one.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, ...name }) => [id, name]));
}

/** The position and organisation of people on a day, the main one last, so that it stays in the map. */
export async function selectPlaces(
  db: Reader,
  ids: readonly string[],
  day: string,
): Promise<Map<string, { position: LocalText; organisation: LocalText }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('affiliations as one')
    .innerJoin('organisations as at', 'at.id', 'one.organisation_id')
    .select(['one.person_id', 'one.position_kk', 'one.position_ru', 'one.position_en'])
    .select(['at.name_kk', 'at.name_ru', 'at.name_en'])
    .where('one.person_id', 'in', ids)
    .where('one.deleted_at', 'is', null)
    .where('at.deleted_at', 'is', null)
    .where((eb) => eb.or([eb('one.start_date', 'is', null), eb('one.start_date', '<=', day)]))
    .where((eb) => eb.or([eb('one.end_date', 'is', null), eb('one.end_date', '>=', day)]))
    .orderBy('one.is_main')
    .orderBy('one.start_date')
    .execute();
  return new Map(
    rows.map((row) => [
      row.person_id,
      {
        position: { kk: row.position_kk, ru: row.position_ru, en: row.position_en },
        organisation: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
      },
    ]),
  );
}

/** Day and place of meetings, by id: meetings of one series are called alike. */
export async function selectOccasions(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, { date: string | null; place: LocalText }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('meetings')
    .select(['id', 'date', 'place_kk as kk', 'place_ru as ru', 'place_en as en'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, date, ...place }) => [id, { date, place }]));
}
