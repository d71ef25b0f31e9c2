import { sql, type SqlBool } from 'kysely';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { sexOfPerson } from '#shared/domain/names/personKeys.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Writing } from '../db/schema.ts';
import type { placesNaming, RecordRow } from '../records/queries.ts';

type Db = Reader | Writing;
export type Place = ReturnType<typeof placesNaming>[number];

/** The rows that name a record in one place, in the bin or not, in the order of entry. */
export async function selectNaming(db: Db, { table, link }: Place, id: string) {
  const rows = await db
    .selectFrom(table)
    .selectAll()
    .where(sql.ref(link.column), '=', id)
    .orderBy('num')
    .execute();
  return rows as unknown as RecordRow[];
}

/** Every distinction that names a record, in the bin or not. */
export function selectDistinctionsOf(db: Db, id: string) {
  return db
    .selectFrom('distinctions')
    .select(['id', 'first_id as firstId', 'second_id as secondId', 'deleted_at'])
    .where((eb) => eb.or([eb('first_id', '=', id), eb('second_id', '=', id)]))
    .execute();
}

/** Pairs of a kind that an officer told apart, as `first second`. */
export async function selectToldApart(db: Db, kind: DuplicateKind): Promise<Set<string>> {
  const rows = await db
    .selectFrom('distinctions')
    .select(['first_id', 'second_id'])
    .where('about', '=', kind)
    .where('deleted_at', 'is', null)
    .execute();
  return new Set(rows.map((row) => `${row.first_id} ${row.second_id}`));
}

/** Whether one of the organisations above `id`, or it itself, is `wanted`. */
export async function isBelow(db: Db, id: string | null, wanted: string): Promise<boolean> {
  if (id === null) return false;
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE above(id) AS (
      SELECT ${id} UNION
      SELECT one.parent_id FROM organisations AS one JOIN above ON one.id = above.id
      WHERE one.parent_id IS NOT NULL)
    SELECT id FROM above WHERE id = ${wanted}`.execute(db);
  return rows.length > 0;
}

/** The keys of the identifiers of a project outside the bin. */
export async function selectIdentifiersOf(db: Db, projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('identifiers')
    .select('code_key')
    .where('project_id', '=', projectId)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map((row) => row.code_key);
}

/** The columns by which people are compared. */
const comparedColumns = sql`
  people.id, people.surname_key AS surname, people.other_surname_keys AS others,
  people.given_key AS given, people.patronymic_key AS patronymic, people.orcid, people.iin,
  people.email, people.birth_date AS birthDate, people.gender,
  people.family_kk, people.family_ru, people.family_en,
  people.patronymic_kk, people.patronymic_ru, people.patronymic_en`;

interface ComparedRow {
  id: string;
  surname: string;
  others: string;
  given: string;
  patronymic: string;
  orcid: string;
  iin: string;
  email: string;
  birthDate: string | null;
  gender: 'female' | 'male' | null;
  family_kk: string;
  family_ru: string;
  family_en: string;
  patronymic_kk: string;
  patronymic_ru: string;
  patronymic_en: string;
}

function toCompared(row: ComparedRow, organisationIds: readonly string[]) {
  const family = { kk: row.family_kk, ru: row.family_ru, en: row.family_en };
  const patronymic = { kk: row.patronymic_kk, ru: row.patronymic_ru, en: row.patronymic_en };
  const { id, surname, given, orcid, iin, email, birthDate, gender } = row;
  return {
    ...{ id, surname, given, patronymic: row.patronymic, orcid, iin, email, birthDate },
    otherSurnames: row.others === '' ? [] : row.others.split(' '),
    sex: gender ?? sexOfPerson(family, patronymic),
    organisationIds,
  };
}

/** Rows read between two turns of the event loop. */
const slice = 2000;

/** Where each person works or worked, by the id of the person. */
async function selectOrganisationsOf(db: Db, pause: () => Promise<void>) {
  const byPerson = new Map<string, string[]>();
  for (let last = 0; ;) {
    const places = await db
      .selectFrom('affiliations')
      .select(['num', 'person_id', 'organisation_id'])
      .where('deleted_at', 'is', null)
      .where('num', '>', last)
      .orderBy('num')
      .limit(slice)
      .execute();
    for (const { person_id: person, organisation_id: organisation } of places) {
      const known = byPerson.get(person);
      if (known) known.push(organisation);
      else byPerson.set(person, [organisation]);
    }
    last = places.at(-1)?.num ?? last;
    if (places.length < slice) return byPerson;
    await pause();
  }
}

/** Everybody outside the bin with what people are compared by. */
export async function selectComparedPeople(db: Db, pause: () => Promise<void>) {
  const byPerson = await selectOrganisationsOf(db, pause);
  const none: string[] = [];
  const people: ReturnType<typeof toCompared>[] = [];
  for (let last = 0; ;) {
    const { rows } = await sql<ComparedRow & { num: number }>`
      SELECT people.num, ${comparedColumns} FROM people
      WHERE deleted_at IS NULL AND num > ${last} ORDER BY num LIMIT ${slice}`.execute(db);
    for (const row of rows) people.push(toCompared(row, byPerson.get(row.id) ?? none));
    last = rows.at(-1)?.num ?? last;
    if (rows.length < slice) return people;
    await pause();
  }
}

/** At most as many people are compared with one being typed. */
const mostCandidates = 2000;

/** People who share a family name, a number, an address or a date of birth with the one being typed. */
export async function selectSimilarPeople(
  db: Db,
  typed: {
    surnames: readonly string[];
    /** The first letter of the given name; empty for any. */
    letter: string;
    orcid: string;
    iin: string;
    email: string;
    birthDate: string | null;
    given: string;
  },
) {
  const surnames = JSON.stringify(typed.surnames);
  const hasLetter = sql`(${typed.letter} = '' OR given_key = '' OR given_key = 'y.'
    OR substr(given_key, 1, 1) = ${typed.letter})`;
  const { rows } = await sql<ComparedRow>`
    SELECT ${comparedColumns} FROM people WHERE deleted_at IS NULL AND num IN (
      SELECT num FROM people WHERE orcid = ${typed.orcid} AND orcid <> ''
      UNION SELECT num FROM people WHERE iin = ${typed.iin} AND iin <> ''
      UNION SELECT num FROM people WHERE email = ${typed.email} AND email <> ''
      UNION SELECT num FROM people WHERE birth_date = ${typed.birthDate}
        AND given_key = ${typed.given}
      UNION SELECT num FROM people, json_each(${surnames}) AS typed
        WHERE surname_key = typed.value AND ${hasLetter}
      UNION SELECT num FROM people, json_each(${surnames}) AS typed
        WHERE other_surname_keys > '' AND instr(' ' || other_surname_keys || ' ',
          ' ' || typed.value || ' ') > 0
      LIMIT ${mostCandidates})`.execute(db);
  return rows.map((row) => toCompared(row, []));
}

export const selectLiveOrganisations = (db: Db) =>
  db.selectFrom('organisations').selectAll().where('deleted_at', 'is', null).execute();

/** Organisations that bear one of the numbers, or all words of one of the names. */
export function selectSimilarOrganisations(
  db: Db,
  typed: { bin: string; ror: string; pic: string; names: readonly (readonly string[])[] },
) {
  return db
    .selectFrom('organisations')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where((eb) =>
      eb.or([
        ...(['bin', 'ror', 'pic'] as const)
          .filter((number) => typed[number] !== '')
          .map((number) => eb(number, '=', typed[number])),
        ...typed.names.map((words) => matches('organisations', words)),
        sql<SqlBool>`0`,
      ]),
    )
    .limit(200)
    .execute();
}

/** Titles and keys of codes of every project outside the bin; the codes stand on lines of their own. */
export async function* selectLiveProjects(db: Db) {
  for (let last = 0; ;) {
    const { rows } = await sql<{
      num: number;
      id: string;
      kk: string;
      ru: string;
      en: string;
      codes: string;
    }>`
      SELECT projects.num, projects.id, title_kk AS kk, title_ru AS ru, title_en AS en,
        projects.code_key || coalesce((SELECT char(10) || group_concat(code_key, char(10))
          FROM identifiers WHERE identifiers.project_id = projects.id
            AND identifiers.deleted_at IS NULL
            AND identifiers.type NOT IN ('contract', 'other')), '') AS codes
      FROM projects WHERE deleted_at IS NULL AND num > ${last} ORDER BY num LIMIT ${slice}`.execute(
      db,
    );
    yield* rows;
    last = rows.at(-1)?.num ?? last;
    if (rows.length < slice) return;
  }
}

const details = {
  person: sql`SELECT people.id, substr(people.birth_date, 1, 4) AS a, people.email AS b,
      NULL AS country,
      (SELECT organisation_id FROM affiliations
        WHERE affiliations.person_id = people.id AND affiliations.deleted_at IS NULL
        ORDER BY is_main DESC, start_date DESC LIMIT 1) AS place_id
    FROM people`,
  organisation: sql`SELECT id, city AS a, bin AS b, country, NULL AS place_id FROM organisations`,
  project: sql`SELECT id, code AS a, NULL AS b, NULL AS country, lead_organisation_id AS place_id
    FROM projects`,
};

type DetailRow = { id: string } & Record<'a' | 'b' | 'country', string | null> &
  Record<'kk' | 'ru' | 'en', string>;

/** What tells records from their namesakes, by id. */
export async function selectDetails(db: Db, kind: DuplicateKind, ids: readonly string[]) {
  const { rows } = await sql<DetailRow>`
    SELECT one.id, one.a, one.b, one.country, coalesce(place.name_kk, '') AS kk,
      coalesce(place.name_ru, '') AS ru, coalesce(place.name_en, '') AS en
    FROM (${details[kind]}) AS one LEFT JOIN organisations AS place ON place.id = one.place_id
    WHERE one.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(db);
  return new Map(
    rows.map(({ id, a, b, country, kk, ru, en }) => [
      id,
      { details: [a, b].flatMap((text) => text || []), place: { kk, ru, en }, country },
    ]),
  );
}
