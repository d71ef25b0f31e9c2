import { sql } from 'kysely';
import type { Language } from '#shared/domain/language.ts';
import type { Reader } from '../../../db/schema.ts';
import { among, mainOrganisation, named, type Sql } from '../names.ts';
import { isScientist } from '../scope.ts';

export interface ScientistRow {
  name: string;
  organisation: string;
  degree: string | null;
  birthDate: string | null;
  firstStart: string | null;
  projects: number;
}

/** Scientists of these ids, each with the projects of the report that they work in. */
export async function selectScientists(
  db: Reader,
  ids: readonly string[],
  isIn: Sql,
  languages: readonly Language[],
): Promise<ScientistRow[]> {
  const { rows } = await sql<ScientistRow>`
    SELECT ${named('h', 'name', languages)} AS name, h.degree, h.birth_date AS birthDate,
      s.projects, s.first_start AS firstStart,
      ${named('o', 'name', languages)} AS organisation
    FROM ${among(ids)} AS wanted JOIN people h ON h.id = wanted.value
    JOIN (SELECT m.person_id, count(DISTINCT p.id) AS projects, min(p.start_date) AS first_start
      FROM team_members m JOIN projects p ON p.id = m.project_id
      WHERE m.person_id IN (SELECT value FROM ${among(ids)}) AND ${isScientist} AND ${isIn}
      GROUP BY m.person_id) AS s ON s.person_id = h.id
    LEFT JOIN organisations o ON o.id = ${mainOrganisation}
    ORDER BY wanted.key`.execute(db);
  return rows;
}
