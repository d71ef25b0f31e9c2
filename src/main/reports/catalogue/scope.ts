import { sql } from 'kysely';
import { lastOlderBirth } from '#shared/domain/youngScientist.ts';
import type { Building } from './definition.ts';
import type { Sql } from './names.ts';
import type { Period } from './parameters.ts';

/** Which projects count: those with an agreement, or every project on record, proposals among them. */
export const scopes = ['agreed', 'all'] as const;

export type Scope = (typeof scopes)[number];

const agreed = sql`p.status IN ('funded', 'active', 'suspended', 'completed', 'terminated')`;

/**
 * Projects `p` of a period: with an agreement they ran on one of its days, and run on while they have no
 * end. Of all on record those without a start count too, because a proposal has none.
 */
export function ranIn({ from, to }: Period, scope: Scope = 'agreed'): Sql {
  const alive = sql`p.deleted_at IS NULL AND (p.end_date IS NULL OR p.end_date >= ${from})`;
  return scope === 'agreed'
    ? sql`${alive} AND ${agreed} AND p.start_date <= ${to}`
    : sql`${alive} AND (p.start_date IS NULL OR p.start_date <= ${to})`;
}

/** Scientists `m` of the teams: neither support nor collaborators abroad. */
export const isScientist = sql`m.deleted_at IS NULL
  AND m.role NOT IN ('support', 'foreign_collaborator')`;

/** Whether a person `h` is young by the rule of the office, on the day of the report or on the column given. */
export function isYoungOn({ office, today }: Building, firstStart: Sql): Sql {
  const { youngReference, youngAgeLimit: limit } = office;
  if (youngReference === 'report_date') {
    return sql`h.birth_date > ${lastOlderBirth(today, limit)}`;
  }
  return sql`h.birth_date > printf('%04d', substr(coalesce(${firstStart}, ${today}), 1, 4)
    - ${limit + 1}) || substr(coalesce(${firstStart}, ${today}), 5)`;
}
