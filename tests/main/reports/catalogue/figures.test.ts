import { beforeAll, describe, expect, test } from 'vitest';
import {
  figureOf,
  neededValues,
  rowOf,
  sampleReports,
  tableOf,
  type SampleReports,
} from './sampleReports.ts';

let r: SampleReports;

beforeAll(async () => {
  r = await sampleReports();
  return r.close;
});

// The ten years up to 2026, said another way than the reports say it.
const agreed = `id IN (SELECT id FROM projects WHERE deleted_at IS NULL
  AND status NOT IN ('idea','proposal','hgc_pending','hgc_refused','under_evaluation','approved_unfunded','rejected')
  AND substr(start_date, 1, 4) <= '2026' AND NOT coalesce(substr(end_date, 1, 4) < '2017', 0))`;
const team = `SELECT person_id FROM team_members WHERE deleted_at IS NULL
  AND role IN ('manager','sub_manager','principal_investigator','researcher','consultant')
  AND project_id IN (SELECT id FROM projects WHERE ${agreed})`;

describe('overview of cooperation', () => {
  test('the sentence of the ministry comes out of the record with its exact figures', async () => {
    const model = await r.model('cooperation');
    const projects = r.ask('SELECT count(*) FROM projects WHERE deleted_at IS NULL');
    const scientists = r.ask('SELECT total(scientists) FROM projects WHERE deleted_at IS NULL');
    expect(projects).toBeGreaterThan(50);
    expect(scientists).toBeGreaterThan(1500);
    expect(figureOf(model, 'onRecord')).toBe(projects);
    expect(figureOf(model, 'scientistsOnRecord')).toBe(scientists);
    const first = r.text('SELECT min(start_date) FROM projects');
    expect(figureOf(model, 'yearsOnRecord')).toBe(
      r.ask(`SELECT 2026 - substr('${first}', 1, 4) - ('11-16' < substr('${first}', 6))`),
    );
    expect(model.sections[0]).toMatchObject({
      text: 'Over 50 projects, more than 1,500 scientists, more than 10 years of cooperation.',
    });
    expect((await r.behind('cooperation', 'projects/record/all')).rowCount).toBe(projects);
  });

  test('figures of the period', async () => {
    const model = await r.model('cooperation');
    const projects = r.ask(`SELECT count(*) FROM projects WHERE ${agreed}`);
    expect(projects).toBeGreaterThan(20);
    expect(figureOf(model, 'projects')).toBe(projects);
    expect(figureOf(model, 'participations')).toBe(
      r.ask(`SELECT total(scientists) FROM projects WHERE ${agreed}`),
    );
    const people = r.ask(`SELECT count(*) FROM (SELECT DISTINCT person_id FROM (${team}))`);
    expect(people).toBeGreaterThan(20);
    expect(figureOf(model, 'people')).toBe(people);
    expect(figureOf(model, 'youngShare')).toBeCloseTo(
      r.ask(`SELECT total(young_scientists) / total(scientists) FROM projects WHERE ${agreed}`),
      12,
    );
    for (const currency of ['USD', 'EUR', 'KZT']) {
      const minor = r.ask(`SELECT total(budget_minor) FROM projects
        WHERE budget_currency = '${currency}' AND ${agreed}`);
      expect(figureOf(model, 'budget', currency)).toEqual({ minor, currency });
    }
  });

  test('a converted sum is that of every currency by its own rate', async () => {
    const model = await r.model('cooperation');
    const minor = r.ask(`SELECT sum(round(minor * rate / units * 100.0
        / CASE WHEN currency IN ('JPY', 'KRW') THEN 1 ELSE 100 END)) FROM (
      SELECT budget_currency AS currency, sum(budget_minor) AS minor,
        CASE budget_currency WHEN 'KZT' THEN 1.0 ELSE (SELECT cast(rate AS REAL) FROM exchange_rates e
          WHERE e.currency = budget_currency AND date <= '2026-11-16' ORDER BY date DESC LIMIT 1) END AS rate,
        CASE budget_currency WHEN 'KZT' THEN 1 ELSE (SELECT units FROM exchange_rates e
          WHERE e.currency = budget_currency AND date <= '2026-11-16' ORDER BY date DESC LIMIT 1) END AS units
      FROM projects WHERE budget_minor IS NOT NULL AND ${agreed} GROUP BY 1)`);
    expect(figureOf(model, 'budgetConverted')).toEqual({ minor, currency: 'KZT' });
    const rate = rowOf(tableOf(model, 'rates'), 'USD');
    expect([rate['date'], rate['source']]).toEqual(['2026-01-01', 'үлгі/sample']);
  });

  test('groups of one add up to the whole, and a year holds what ran in it', async () => {
    const model = await r.model('cooperation');
    for (const key of ['by_field', 'by_programme']) {
      const sum = tableOf(model, key).rows.reduce((all, row) => all + Number(row[1]), 0);
      expect([key, sum]).toEqual([key, figureOf(model, 'projects')]);
    }
    const year = `${agreed} AND start_date < '2025' AND coalesce(end_date, '2030') >= '2024-01-01'`;
    const row = rowOf(tableOf(model, 'by_year'), '2024');
    expect(row['projects']).toBe(r.ask(`SELECT count(*) FROM projects WHERE ${year}`));
    const narrow = await r.model('cooperation', { years: '1', year: '2024' });
    expect(figureOf(narrow, 'projects')).toBe(row['projects']);
    expect(figureOf(narrow, 'people')).toBe(row['people']);
    expect(tableOf(narrow, 'by_year').rows).toHaveLength(1);
  });

  test('a country counts a project once, whether it leads, takes part, or both', async () => {
    const row = rowOf(tableOf(await r.model('cooperation'), 'by_country'), 'Kazakhstan');
    expect(row['projects']).toBe(
      r.ask(`SELECT count(*) FROM projects p WHERE ${agreed} AND (EXISTS (SELECT 1
          FROM organisations o WHERE o.id = p.lead_organisation_id AND o.country = 'KZ')
        OR EXISTS (SELECT 1 FROM participants c JOIN organisations o ON o.id = c.organisation_id
          WHERE c.project_id = p.id AND c.deleted_at IS NULL AND c.role <> 'funding_party'
          AND o.country = 'KZ'))`),
    );
    // The whole budget of each of these projects, once.
    expect(row['budgetEUR']).toEqual({
      minor: r.ask(`SELECT total(budget_minor) FROM projects p WHERE ${agreed}
        AND budget_currency = 'EUR' AND id IN (SELECT project_id FROM participants c
          JOIN organisations o ON o.id = c.organisation_id WHERE c.deleted_at IS NULL
          AND c.role <> 'funding_party' AND o.country = 'KZ'
        UNION SELECT x.id FROM projects x JOIN organisations o ON o.id = x.lead_organisation_id
          WHERE o.country = 'KZ')`),
      currency: 'EUR',
    });
  });
});

test('participants: everybody once, the young ones by the rule of the office', async () => {
  const model = await r.model('participants');
  const people = r.ask(`SELECT count(DISTINCT person_id) FROM (${team})`);
  expect(tableOf(model, 'people').rowCount).toBe(people);
  expect(figureOf(model, 'unknownAge')).toBe(
    r.ask(`SELECT count(*) FROM people WHERE birth_date IS NULL AND id IN (${team})`),
  );
  const limit = r.ask('SELECT young_age_limit FROM offices');
  expect(r.text('SELECT young_reference FROM offices')).toBe('project_start');
  const day = `(SELECT min(start_date) FROM projects WHERE ${agreed} AND id IN (SELECT project_id
    FROM team_members m WHERE m.person_id = people.id AND m.deleted_at IS NULL
    AND m.role NOT IN ('support', 'foreign_collaborator')))`;
  // In the year in which somebody turns limit + 1 the birthday decides.
  const young = r.ask(`SELECT count(*) FROM people WHERE id IN (${team})
    AND substr(${day}, 1, 4) - substr(birth_date, 1, 4)
      - (substr(${day}, 6) < substr(birth_date, 6)) <= ${limit}`);
  expect(young).toBeGreaterThan(10);
  expect(figureOf(model, 'youngPeople')).toBe(young);
  expect(model.facts.join('\n')).toContain(String(limit));
  const degrees = tableOf(model, 'peopleBy_degree');
  expect(degrees.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(people);
});

test('funding: stages apart for each currency, no plan twice, the balance', async () => {
  const model = await r.model('funding');
  const lines = `funding_lines l JOIN projects p ON p.id = project_id WHERE l.deleted_at IS NULL
    AND p.deleted_at IS NULL AND amount_currency = 'USD'
    AND cast(substr(date, 1, 4) AS INTEGER) BETWEEN 2017 AND 2026`;
  const sum = (stage: string): number =>
    r.ask(`SELECT total(amount_minor) FROM ${lines} AND basis = 'actual' AND stage = '${stage}'`);
  const [committed, disbursed, spent] = ['commitment', 'disbursement', 'expenditure'].map(sum);
  expect(committed).toBeGreaterThan(0);
  const money = (minor = 0) => ({ minor, currency: 'USD' });
  expect(figureOf(model, 'committed', 'USD')).toEqual(money(committed));
  expect(figureOf(model, 'disbursed', 'USD')).toEqual(money(disbursed));
  expect(figureOf(model, 'spent', 'USD')).toEqual(money(spent));
  expect(figureOf(model, 'balance', 'USD')).toEqual(money((committed ?? 0) - (disbursed ?? 0)));
  const planned = r.ask(`SELECT total(amount_minor) FROM ${lines} AND basis = 'planned'
    AND NOT EXISTS (SELECT 1 FROM funding_lines e WHERE e.project_id = l.project_id
      AND e.amount_currency = 'USD' AND e.basis = 'planned' AND e.deleted_at IS NULL
      AND e.stage < l.stage)`);
  expect(figureOf(model, 'planned', 'USD')).toEqual(money(planned));
  expect(figureOf(model, 'undatedLines')).toBe(
    r.ask('SELECT count(*) FROM funding_lines WHERE date IS NULL AND deleted_at IS NULL'),
  );
  // Converted by the one rate of each currency in the sample, in SQL of the test's own.
  const inTenge = (stage: string, where: string): number =>
    r.ask(`SELECT total(round(minor * factor)) FROM (SELECT sum(amount_minor) AS minor,
        CASE amount_currency WHEN 'KZT' THEN 1 ELSE (SELECT cast(rate AS REAL) / units
          * CASE WHEN amount_currency IN ('JPY', 'KRW') THEN 100 ELSE 1 END
          FROM exchange_rates x WHERE x.currency = amount_currency AND x.deleted_at IS NULL
          ORDER BY x.date DESC LIMIT 1) END AS factor
      FROM funding_lines l JOIN projects p ON p.id = project_id WHERE l.deleted_at IS NULL
        AND p.deleted_at IS NULL AND basis = 'actual' AND stage = '${stage}'
        AND cast(substr(l.date, 1, 4) AS INTEGER) BETWEEN 2017 AND 2026 AND ${where}
      GROUP BY amount_currency)`);
  const ministry = r.text(`SELECT id FROM organisations WHERE name_en LIKE 'Science Committee%'`);
  const converted = rowOf(
    tableOf(model, 'convertedBy_party'),
    r.text(`SELECT name_en FROM organisations WHERE id = '${ministry}'`),
  );
  const own = ['commitment', 'disbursement'].map((stage) =>
    inTenge(stage, `l.party_id = '${ministry}'`),
  );
  expect(converted).toMatchObject({
    committedKZT: { minor: own[0], currency: 'KZT' },
    disbursedKZT: { minor: own[1], currency: 'KZT' },
    balanceKZT: { minor: Number(own[0]) - Number(own[1]), currency: 'KZT' },
  });
  const lines2024 = await r.behind('funding', 'money/year/2024');
  expect(lines2024.rowCount).toBe(
    r.ask(`SELECT count(*) FROM funding_lines l JOIN projects p ON p.id = l.project_id
      WHERE l.deleted_at IS NULL AND p.deleted_at IS NULL AND l.date LIKE '2024%'`),
  );
  const party = r.text(`SELECT id FROM organisations WHERE name_en = 'European Union'`);
  const one = await r.model('funding', { party });
  expect(new Set(tableOf(one, 'fundingBy_party').rows.map(([name]) => name))).toEqual(
    new Set(['European Union']),
  );
});

test('register: every project, totals of the list, filters in words', async () => {
  const model = await r.model('register');
  const count = r.ask('SELECT count(*) FROM projects WHERE deleted_at IS NULL');
  expect(tableOf(model, 'register').rowCount).toBe(count);
  expect(await r.streamed('register', 'register')).toHaveLength(count);
  const list = JSON.stringify({ filter: { statuses: ['completed'] } });
  const some = await r.model('register', { list });
  expect(tableOf(some, 'register').rowCount).toBe(
    r.ask(`SELECT count(*) FROM projects WHERE status = 'completed'`),
  );
  expect(some.facts.join('\n')).toContain('Completed');
  await expect(r.model('register', { list: '{"filter": {"statuses": 1}}' })).rejects.toMatchObject({
    code: 'REPORT_PARAMETER',
  });
});

test('passport: only what belongs to the project', async () => {
  const values = neededValues(r)['passport'] ?? {};
  const id = values['project'];
  const model = await r.model('passport', values);
  expect(figureOf(model, 'teamPeople')).toBe(
    r.ask(`SELECT count(DISTINCT person_id) FROM team_members WHERE project_id = '${id}'
      AND role NOT IN ('support', 'foreign_collaborator')`),
  );
  expect(tableOf(model, 'milestones').rowCount).toBe(
    r.ask(`SELECT count(*) FROM milestones WHERE project_id = '${id}'`),
  );
  const eur = rowOf(tableOf(model, 'moneyByCurrency'), 'EUR');
  expect(eur['committed']).toEqual({
    minor: r.ask(`SELECT total(amount_minor) FROM funding_lines WHERE project_id = '${id}'
      AND basis = 'actual' AND stage = 'commitment' AND amount_currency = 'EUR'`),
    currency: 'EUR',
  });
  expect(model.title).toContain('101999001');
  await expect(r.model('passport')).rejects.toMatchObject({ code: 'REPORT_PARAMETER' });
});
