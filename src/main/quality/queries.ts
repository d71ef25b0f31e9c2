import { sql, type RawBuilder } from 'kysely';
import type { QualityRule } from '#shared/contract/quality.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Reader } from '../db/schema.ts';

/** The day that the rules look from. */
export interface QualityDay {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Records changed on this day or later are not stale. */
  freshFrom: string;
}

/** A record that breaks a rule; `vals` is JSON, `due` orders rules about time, the oldest first. */
export interface BrokenRow {
  id: string;
  num: number;
  detail: string;
  due: string;
  vals: string;
}

type Sql = RawBuilder<unknown>;

const none = sql`json_object()`;

const projects = (where: Sql, vals: Sql = none, due: Sql = sql`''`): Sql => sql`
  SELECT p.id, p.num, p.code AS detail, ${due} AS due, ${vals} AS vals
  FROM projects p WHERE p.deleted_at IS NULL AND ${where}`;

/** Projects whose agreement runs or ran: what they lack is missed in every report. */
const isAgreed = sql`p.status IN ('funded', 'active', 'suspended', 'completed')`;
const isRunning = sql`p.status IN ('funded', 'active', 'suspended')`;
const isOpen = sql`p.status NOT IN ('completed', 'terminated', 'rejected', 'hgc_refused')`;
const isGivenUp = sql`p.status IN ('terminated', 'rejected', 'hgc_refused')`;

/** Actual sums of a stage above what is committed in the same currency. */
const overCommitted = (stage: 'disbursement' | 'expenditure'): Sql => sql`
  SELECT p.id, p.num, p.code AS detail, '' AS due,
    json_object('sum', over.sum, 'committed', over.committed, 'currency', over.currency) AS vals
  FROM (
    SELECT project_id, amount_currency AS currency,
      sum(CASE WHEN stage = ${stage} THEN amount_minor ELSE 0 END) AS sum,
      sum(CASE WHEN stage = 'commitment' THEN amount_minor ELSE 0 END) AS committed
    FROM funding_lines WHERE deleted_at IS NULL AND basis = 'actual'
    GROUP BY project_id, amount_currency
    HAVING committed > 0 AND sum > committed
  ) AS over JOIN projects p ON p.id = over.project_id WHERE p.deleted_at IS NULL`;

/** A party's share counts once, on however many lines it is said. */
const sharesNotWhole = sql`
  SELECT p.id, p.num, p.code AS detail, '' AS due, json_object('shares', parts.shares) AS vals
  FROM (
    SELECT project_id, sum(share) AS shares FROM (
      SELECT DISTINCT project_id, coalesce(party_id, id), share FROM funding_lines
      WHERE deleted_at IS NULL AND share IS NOT NULL)
    GROUP BY project_id HAVING sum(share) <> 10000
  ) AS parts JOIN projects p ON p.id = parts.project_id WHERE p.deleted_at IS NULL`;

/** Scientists of the team: neither who helps, nor who works abroad, nor who left before the end. */
const teamAboveCount = (today: string): Sql => sql`
  SELECT p.id, p.num, p.code AS detail, '' AS due,
    json_object('team', team.people, 'scientists', p.scientists) AS vals
  FROM (
    SELECT m.project_id, count(DISTINCT m.person_id) AS people FROM team_members m
    JOIN projects own ON own.id = m.project_id
    WHERE m.deleted_at IS NULL AND m.role NOT IN ('support', 'foreign_collaborator')
      AND (m.end_date IS NULL OR m.end_date >= min(${today}, coalesce(own.end_date, ${today})))
    GROUP BY m.project_id
  ) AS team JOIN projects p ON p.id = team.project_id
  WHERE p.deleted_at IS NULL AND team.people > p.scientists`;

const reportOverdue = (today: string): Sql => sql`
  SELECT m.id, m.num, p.code AS detail, m.due_date AS due,
    json_object('kind', m.kind, 'number', m.number, 'dueDate', m.due_date) AS vals
  FROM milestones m JOIN projects p ON p.id = m.project_id
  WHERE m.deleted_at IS NULL AND p.deleted_at IS NULL AND m.due_date < ${today}
    AND m.received_date IS NULL AND m.accepted_date IS NULL AND NOT ${isGivenUp}`;

const concurrenceOverdue = (today: string): Sql => sql`
  SELECT c.id, c.num, p.code AS detail, c.due_date AS due,
    json_object('country', c.country, 'dueDate', c.due_date) AS vals
  FROM concurrences c JOIN projects p ON p.id = c.project_id
  WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL AND c.due_date < ${today}
    AND c.answered_date IS NULL AND c.decision IS NULL AND NOT ${isGivenUp}`;

const changedSince = (table: string, day: string): Sql =>
  sql`EXISTS (SELECT 1 FROM ${sql.table(table)} AS part
    WHERE part.project_id = p.id AND part.updated_at >= ${day})`;

const projectParts = [
  ...['milestones', 'funding_lines', 'team_members', 'concurrences', 'amendments', 'results'],
  ...['participants', 'identifiers'],
];

/** Work on the parts of a project is work on the project. */
const stale = (day: string): Sql =>
  projects(
    sql`${isOpen} AND p.updated_at < ${day} AND NOT (${sql.join(
      [
        ...projectParts.map((table) => changedSince(table, day)),
        sql`EXISTS (SELECT 1 FROM notes n WHERE n.record_id = p.id AND n.updated_at >= ${day})`,
        sql`EXISTS (SELECT 1 FROM attachments a WHERE a.record_id = p.id AND a.updated_at >= ${day})`,
      ],
      sql` OR `,
    )})`,
    sql`json_object('changed', substr(p.updated_at, 1, 10))`,
    sql`p.updated_at`,
  );

const people = (where: Sql, vals: Sql = none): Sql => sql`
  SELECT p.id, p.num, '' AS detail, '' AS due, ${vals} AS vals
  FROM people p WHERE p.deleted_at IS NULL AND ${where}`;

const organisations = (where: Sql, vals: Sql = none): Sql => sql`
  SELECT p.id, p.num, p.short_name AS detail, '' AS due, ${vals} AS vals
  FROM organisations p WHERE p.deleted_at IS NULL AND ${where}`;

/** What breaks each rule; rules about identifiers give those that are to be checked one by one. */
const broken: Readonly<Record<QualityRule, (day: QualityDay) => Sql>> = {
  ended_not_closed: ({ today }) =>
    projects(
      sql`${isRunning} AND p.end_date < ${today}`,
      sql`json_object('endDate', p.end_date)`,
      sql`p.end_date`,
    ),
  end_before_start: () =>
    projects(
      sql`p.end_date < p.start_date`,
      sql`json_object('startDate', p.start_date, 'endDate', p.end_date)`,
    ),
  spent_over_committed: () => overCommitted('expenditure'),
  disbursed_over_committed: () => overCommitted('disbursement'),
  shares_not_whole: () => sharesNotWhole,
  young_above_total: () =>
    projects(
      sql`p.young_scientists > p.scientists`,
      sql`json_object('young', p.young_scientists, 'scientists', p.scientists)`,
    ),
  team_above_count: ({ today }) => teamAboveCount(today),
  active_before_start: ({ today }) =>
    projects(
      sql`p.status = 'active' AND p.start_date > ${today}`,
      sql`json_object('startDate', p.start_date)`,
      sql`p.start_date`,
    ),
  report_overdue: ({ today }) => reportOverdue(today),
  concurrence_overdue: ({ today }) => concurrenceOverdue(today),
  stale: ({ freshFrom }) => stale(freshFrom),
  no_dates: () => projects(sql`${isAgreed} AND (p.start_date IS NULL OR p.end_date IS NULL)`),
  no_budget: () =>
    projects(sql`${isAgreed} AND p.budget_minor IS NULL AND NOT EXISTS (
      SELECT 1 FROM funding_lines f WHERE f.project_id = p.id AND f.deleted_at IS NULL)`),
  no_organisation: () => projects(sql`p.lead_organisation_id IS NULL AND p.status <> 'rejected'`),
  no_programme: () => projects(sql`p.programme_id IS NULL AND p.status <> 'rejected'`),
  no_field: () => projects(sql`(p.field IS NULL OR p.field = '') AND p.status <> 'rejected'`),
  no_manager: () =>
    projects(sql`p.manager = '' AND p.status <> 'rejected' AND NOT EXISTS (
      SELECT 1 FROM team_members m WHERE m.project_id = p.id AND m.deleted_at IS NULL
        AND m.role IN ('manager', 'principal_investigator'))`),
  identifier_invalid: () => sql`
    SELECT i.id, i.num, p.code AS detail, '' AS due,
      json_object('type', i.type, 'value', i.value) AS vals
    FROM identifiers i JOIN projects p ON p.id = i.project_id
    WHERE i.deleted_at IS NULL AND p.deleted_at IS NULL
      AND i.type IN ('istc', 'horizon', 'irn', 'stateRegistration')`,
  person_no_birth_date: () => people(sql`p.birth_date IS NULL`),
  person_no_organisation: ({ today }) =>
    people(sql`NOT EXISTS (SELECT 1 FROM affiliations a WHERE a.person_id = p.id
      AND a.deleted_at IS NULL AND (a.end_date IS NULL OR a.end_date >= ${today}))`),
  person_id_invalid: () =>
    people(sql`(p.orcid <> '' OR p.iin <> '')`, sql`json_object('orcid', p.orcid, 'iin', p.iin)`),
  organisation_id_invalid: () =>
    organisations(
      sql`(p.bin <> '' OR p.ror <> '' OR p.pic <> '')`,
      sql`json_object('bin', p.bin, 'ror', p.ror, 'pic', p.pic)`,
    ),
  organisation_no_country: () => organisations(sql`p.country IS NULL`),
};

/** How many records break a rule, of those numbered above `after` up to `last`. */
export async function countBroken(
  db: Reader,
  rule: QualityRule,
  day: QualityDay,
  after = 0,
  last: number = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (${broken[rule](day)}) AS found
    WHERE found.num > ${after} AND found.num <= ${last}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The highest number of a record of a kind. */
export async function lastNum(db: Reader, table: 'projects' | 'people'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.max('num').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

const titled = { project: 'projects', person: 'people', organisation: 'organisations' } as const;

/** One page of what breaks a rule: by date where the rule is about time, else by name. */
export async function selectBroken(
  db: Reader,
  rule: QualityRule,
  day: QualityDay,
  page: { kind: string; language: Language; offset: number; limit: number },
): Promise<BrokenRow[]> {
  const table = titled[page.kind as keyof typeof titled] as string | undefined;
  const name =
    table === undefined
      ? sql`found.num`
      : sql`(SELECT ${sql.ref(`sort_${page.language}`)} FROM ${sql.table(table)} AS t WHERE t.num = found.num)`;
  const { rows } = await sql<BrokenRow>`
    SELECT * FROM (${broken[rule](day)}) AS found
    ORDER BY found.due, ${name}, found.num LIMIT ${page.limit} OFFSET ${page.offset}`.execute(db);
  return rows;
}

/** Everything that a rule has to check one by one, piece by piece from `after` on. */
export async function selectToCheck(
  db: Reader,
  rule: QualityRule,
  day: QualityDay,
  after: number,
  limit: number,
): Promise<BrokenRow[]> {
  const { rows } = await sql<BrokenRow>`
    SELECT * FROM (${broken[rule](day)}) AS found
    WHERE found.num > ${after} ORDER BY found.num LIMIT ${limit}`.execute(db);
  return rows;
}

/** Where people work today: the names of the organisation, by the person's id. */
export async function selectWorkplaces(db: Reader, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; kk: string; ru: string; en: string }>`
    SELECT a.person_id AS id, o.name_kk AS kk, o.name_ru AS ru, o.name_en AS en
    FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
    WHERE a.person_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      AND a.deleted_at IS NULL AND a.end_date IS NULL ORDER BY a.is_main, a.num`.execute(db);
  return new Map(rows.map(({ id, kk, ru, en }) => [id, { kk, ru, en }]));
}
