import { sql } from 'kysely';
import type { Reader } from '../../../db/schema.ts';
import type { Building } from '../definition.ts';
import { among, mainOrganisation, type Sql } from '../names.ts';
import { isScientist } from '../scope.ts';

/** Projects read between two turns of the event loop. */
const piece = 1000;

/** Into how many pieces a list with that last number is divided. */
export const pieceCount = (last: number): number => Math.ceil(last / piece);

/** Runs of numbers of projects, so that no question about them takes long. */
export async function* pieces(db: Reader): AsyncGenerator<Sql> {
  const { rows } = await sql<{ last: number | null }>`
    SELECT max(num) AS last FROM projects`.execute(db);
  const last = rows[0]?.last ?? 0;
  for (let after = 0; after < last; after += piece) {
    yield sql`p.num > ${after} AND p.num <= ${after + piece}`;
  }
}

/** Every row that a statement answers, asked piece by piece; the window has its turn between them. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- R names the rows that the statement answers
export async function inPieces<R>(
  { db, step }: Pick<Building, 'db' | 'step'>,
  ask: (isInPiece: Sql) => Sql,
  take: (row: R) => void,
): Promise<void> {
  for await (const isInPiece of pieces(db)) {
    const { rows } = await sql<R>`${ask(isInPiece)}`.execute(db);
    for (const row of rows) take(row);
    await step();
  }
}

export interface ProjectFacts {
  num: number;
  scientists: number;
  young: number;
  programme: string | null;
  field: string | null;
  start: string | null;
  end: string | null;
  minor: number | null;
  currency: string | null;
  hasManagerName: number;
}

/** What is counted of projects `p`. */
export const projectFacts =
  (isIn: Sql) =>
  (isInPiece: Sql): Sql => sql`
  SELECT p.num, coalesce(p.scientists, 0) AS scientists, coalesce(p.young_scientists, 0) AS young,
    p.programme_id AS programme, nullif(p.field, '') AS field, p.start_date AS start,
    p.end_date AS "end", p.budget_minor AS minor, p.budget_currency AS currency,
    p.manager <> '' AS hasManagerName
  FROM projects p WHERE ${isInPiece} AND ${isIn}`;

export interface TeamPair {
  project: number;
  person: number;
  birth: string | null;
  isManager: number;
}

/** Scientists of the teams: a row for each place in a team. */
export const teamPairs =
  (isIn: Sql) =>
  (isInPiece: Sql): Sql => sql`
  SELECT p.num AS project, h.num AS person, h.birth_date AS birth,
    m.role IN ('manager', 'principal_investigator') AS isManager
  FROM projects p JOIN team_members m ON m.project_id = p.id JOIN people h ON h.id = m.person_id
  WHERE ${isInPiece} AND ${isIn} AND ${isScientist} AND h.deleted_at IS NULL`;

export interface GroupPair {
  project: number;
  id: string | null;
}

/** Parties that committed money to a project, each once. */
export const partyPairs =
  (isIn: Sql) =>
  (isInPiece: Sql): Sql => sql`
  SELECT DISTINCT p.num AS project, l.party_id AS id
  FROM projects p JOIN funding_lines l ON l.project_id = p.id
  WHERE ${isInPiece} AND ${isIn} AND l.deleted_at IS NULL AND l.basis = 'actual'
    AND l.stage = 'commitment'`;

/** Organisations that lead or take part in a project; who only pays is no participant. */
export const placePairs =
  (isIn: Sql) =>
  (isInPiece: Sql): Sql => sql`
  SELECT p.num AS project, o.num AS organisation, o.country, nullif(o.city, '') AS city
    FROM projects p JOIN organisations o ON o.id = p.lead_organisation_id
    WHERE ${isInPiece} AND ${isIn}
  UNION SELECT p.num, o.num, o.country, nullif(o.city, '') FROM projects p
    JOIN participants c ON c.project_id = p.id JOIN organisations o ON o.id = c.organisation_id
    WHERE ${isInPiece} AND ${isIn} AND c.deleted_at IS NULL AND c.role <> 'funding_party'`;

export interface PlacePair {
  project: number;
  organisation: number;
  country: string | null;
  city: string | null;
}

export interface PaidSum {
  party: string | null;
  year: string | null;
  currency: string;
  minor: number;
}

/** Actual commitments of projects by party, year and currency. */
export const paidSums =
  (isIn: Sql) =>
  (isInPiece: Sql): Sql => sql`
  SELECT l.party_id AS party, substr(l.date, 1, 4) AS year, l.amount_currency AS currency,
    sum(l.amount_minor) AS minor
  FROM projects p JOIN funding_lines l ON l.project_id = p.id
  WHERE ${isInPiece} AND ${isIn} AND l.deleted_at IS NULL AND l.basis = 'actual'
    AND l.stage = 'commitment' GROUP BY 1, 2, 3`;

export interface PersonFacts {
  num: number;
  id: string;
  sort: string;
  degree: string | null;
  organisation: string | null;
}

/** People by their numbers, with where they work now as their main place. */
export async function selectPeople(
  db: Reader,
  nums: readonly number[],
  sortColumn: string,
): Promise<PersonFacts[]> {
  const { rows } = await sql<PersonFacts>`
    SELECT h.num, h.id, ${sql.ref(`h.${sortColumn}`)} AS sort, h.degree,
      ${mainOrganisation} AS organisation
    FROM ${among(nums.map(String))} AS wanted
    JOIN people h ON h.num = CAST(wanted.value AS INTEGER)`.execute(db);
  return rows;
}
