import { beforeAll, expect, test } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import {
  figureOf,
  neededValues,
  rowOf,
  sampleReports,
  tableOf,
  today,
  type SampleReports,
} from './sampleReports.ts';

let r: SampleReports;

beforeAll(async () => {
  r = await sampleReports();
  return r.close;
});

test('meetings and visits', async () => {
  const values = { from: '2020-01-01', to: '2030-12-31' };
  const model = await r.model('meetings', values);
  const isIn = `deleted_at IS NULL AND date > '2020' AND date < '2031'`;
  const count = r.ask(`SELECT count(*) FROM meetings WHERE ${isIn}`);
  expect(count).toBeGreaterThan(0);
  expect(figureOf(model, 'meetings')).toBe(count);
  expect(figureOf(model, 'visits')).toBe(
    r.ask(`SELECT count(*) FROM meetings WHERE ${isIn} AND kind LIKE '%visit'`),
  );
  for (const table of ['decisions', 'assignments']) {
    const own = r.ask(`SELECT count(*) FROM ${table} WHERE deleted_at IS NULL
      AND meeting_id IN (SELECT id FROM meetings WHERE ${isIn})`);
    expect([table, figureOf(model, table)]).toEqual([table, own]);
  }
  expect(figureOf(model, 'attendees')).toBe(
    r.ask('SELECT count(*) FROM (SELECT DISTINCT person_id FROM attendees)'),
  );
  await expect(r.model('meetings', { from: '2026-02-01', to: '2026-01-01' })).rejects.toMatchObject(
    { code: 'REPORT_PARAMETER' },
  );
});

test('concurrences by their state on the day', async () => {
  const model = await r.model('hgc');
  expect(figureOf(model, 'concurrences')).toBe(r.ask('SELECT count(*) FROM concurrences'));
  const overdue = `answered_date IS NULL AND requested_date IS NOT NULL
    AND julianday(due_date) < julianday('${today}')`;
  expect(figureOf(model, 'hgc_overdue')).toBe(
    r.ask(`SELECT count(*) FROM concurrences WHERE ${overdue}`),
  );
  expect(figureOf(model, 'hgc_late')).toBe(
    r.ask(`SELECT count(*) FROM concurrences WHERE julianday(answered_date) > julianday(due_date)`),
  );
  const some = await r.model('hgc', { concurrences: 'overdue' });
  expect(tableOf(some, 'concurrences').rowCount).toBe(figureOf(model, 'hgc_overdue'));
});

test('results by kind and year, trained people counted by their number', async () => {
  const model = await r.model('results');
  const isIn = `date > '2017' AND date < '2027' AND deleted_at IS NULL`;
  const kind = createTranslator('en')('results.kind.publication');
  expect(rowOf(tableOf(model, 'resultKinds'), kind)['count']).toBe(
    r.ask(`SELECT count(*) FROM results WHERE kind = 'publication' AND ${isIn}`),
  );
  expect(figureOf(model, 'trained')).toBe(
    r.ask(`SELECT sum(ifnull(people_count, 1)) FROM results WHERE kind = 'trained' AND ${isIn}`),
  );
  expect(rowOf(tableOf(model, 'resultsBy_year'), '2024')['count']).toBe(
    r.ask(`SELECT count(*) FROM results WHERE date LIKE '2024%'`),
  );
});

test('initiatives by state', async () => {
  const model = await r.model('initiatives');
  expect(figureOf(model, 'initiatives')).toBe(r.ask('SELECT count(*) FROM initiatives'));
  expect(figureOf(model, 'realised')).toBe(
    r.ask(`SELECT count(*) FROM initiatives WHERE state = 'realised'`),
  );
});

test('data quality: the number of each rule and the records behind it', async () => {
  const model = await r.model('quality');
  const expected = r.ask(`SELECT count(*) FROM projects WHERE deleted_at IS NULL
    AND coalesce(field, '') = '' AND status <> 'rejected'`);
  const rule = createTranslator('en')('quality.rule.no_field');
  expect(rowOf(tableOf(model, 'quality'), rule)['count']).toBe(expected);
  const undated = r.ask('SELECT count(*) FROM people WHERE birth_date IS NULL');
  const behind = await r.behind('quality', 'findings/rule/person_no_birth_date');
  expect(undated).toBeGreaterThan(10);
  expect(behind.rowCount).toBe(undated);
  expect(behind.rowLinks[0]).toMatchObject({ kind: 'person' });
});

test('what changed, from the beginning of the day', async () => {
  const model = await r.model('changes', { since: '2026-01-01' });
  expect(figureOf(model, 'created')).toBe(
    r.ask(`SELECT count(*) FROM history WHERE action = 'create'`),
  );
  const later = await r.model('changes', { since: '2026-12-01' });
  expect(figureOf(later, 'created')).toBe(0);
});

test('annual review: this year and the one before by the same definitions', async () => {
  const model = await r.model('annual', { year: 2024 });
  const live = `deleted_at IS NULL AND status IN ('funded','active','suspended','completed','terminated')`;
  const figures = model.sections.flatMap((one) => (one.kind === 'figures' ? one.figures : []));
  const pair = (key: string) => {
    const found = figures.find((one) => one.key === key);
    return [found?.value, found?.previous];
  };
  const both = (sql: (year: number) => string) => [2024, 2023].map((year) => r.ask(sql(year)));
  expect(pair('year_added')).toEqual(
    both((year) => `SELECT count(*) FROM projects WHERE ${live} AND start_date LIKE '${year}%'`),
  );
  expect(pair('year_closed')).toEqual(
    both(
      (year) => `SELECT count(*) FROM projects WHERE deleted_at IS NULL
        AND status IN ('completed', 'terminated') AND end_date LIKE '${year}%'`,
    ),
  );
  expect(pair('year_extended')).toEqual(
    both(
      (year) => `SELECT count(*) FROM (SELECT DISTINCT project_id FROM amendments
        WHERE kind LIKE '%extension' AND date LIKE '${year}%')`,
    ),
  );
  expect(pair('results')).toEqual(
    both((year) => `SELECT count(*) FROM results WHERE date LIKE '${year}%'`),
  );
  const row = tableOf(model, 'yearMoney').rows.find(
    ([stage, currency]) => stage === 'Disbursement' && currency === 'EUR',
  );
  expect(row?.[2]).toEqual({
    minor: r.ask(`SELECT total(amount_minor) FROM funding_lines WHERE stage = 'disbursement'
      AND basis = 'actual' AND amount_currency = 'EUR' AND date LIKE '2024%'`),
    currency: 'EUR',
  });
});

test('annual review: discipline and decisions of the year', async () => {
  const year = Number(r.text('SELECT max(substr(due_date, 1, 4)) FROM assignments'));
  const model = await r.model('annual', { year: 2026 });
  expect(year).toBeGreaterThan(2025);
  // Among the assignments of the sample only dated ones with one extension at most come due.
  const due = r.ask(`SELECT count(*) FROM (SELECT coalesce((SELECT new_date FROM extensions e
      WHERE e.assignment_id = a.id AND e.new_date IS NOT NULL ORDER BY num DESC LIMIT 1), due_date)
      AS due, * FROM assignments a WHERE term_kind = 'date' AND deleted_at IS NULL)
    WHERE due LIKE '2026%' AND due <= '${today}'
    AND NOT (done_date IS NULL AND removed_date IS NOT NULL)`);
  expect(figureOf(model, 'assignmentsDue')).toBe(due);
  const decisions = r.ask(`SELECT count(*) FROM decisions d JOIN meetings m ON m.id = meeting_id
    WHERE m.date LIKE '2026%' AND d.deleted_at IS NULL`);
  expect(figureOf(model, 'decisions')).toBe(decisions);
  const parts = ['decisionsDone', 'decisionsOpen', 'decisionsWithout'];
  expect(parts.reduce((sum, key) => sum + Number(figureOf(model, key)), 0)).toBe(decisions);
});

test('Horizon Europe: success without the pending, money once for each project', async () => {
  const model = await r.model('horizon');
  const own = `p.deleted_at IS NULL AND p.status <> 'idea' AND p.programme_id IN
    (SELECT id FROM programmes WHERE family = 'horizon')`;
  const granted = `status IN ('funded','active','suspended','completed','terminated')`;
  const count = (where: string) =>
    r.ask(`SELECT count(*) FROM projects p WHERE ${own} AND ${where}`);
  expect(figureOf(model, 'applications')).toBe(count('1'));
  const yes = count(granted);
  const no = count(`status IN ('rejected', 'hgc_refused', 'approved_unfunded')`);
  expect(yes).toBeGreaterThan(1);
  expect(no).toBeGreaterThan(0);
  expect(figureOf(model, 'successRate')).toBeCloseTo(yes / (yes + no), 12);
  const minor = r.ask(`SELECT sum(own) FROM (SELECT p.id, (SELECT total(amount_minor)
      FROM funding_lines l WHERE l.project_id = p.id AND basis = 'actual' AND stage = 'commitment'
      AND kind NOT IN ('co_funding', 'in_kind', 'partner') AND amount_currency = 'EUR') AS own
    FROM projects p WHERE ${own} AND ${granted})`);
  expect(figureOf(model, 'contribution', 'EUR')).toEqual({ minor, currency: 'EUR' });
});

test('briefing: meetings, both sides and joint projects of an organisation', async () => {
  const values = neededValues(r)['briefing'] ?? {};
  const id = values['about'];
  const model = await r.model('briefing', values);
  expect(figureOf(model, 'jointMeetings')).toBe(
    r.ask(`SELECT count(*) FROM (SELECT meeting_id FROM sides WHERE organisation_id = '${id}'
      UNION SELECT meeting_id FROM attendees WHERE organisation_id = '${id}')`),
  );
  const projects = r.ask(`SELECT count(*) FROM (
    SELECT id FROM projects WHERE lead_organisation_id = '${id}'
    UNION SELECT project_id FROM participants WHERE organisation_id = '${id}'
    UNION SELECT project_id FROM funding_lines WHERE party_id = '${id}'
    UNION SELECT project_id FROM team_members WHERE person_id IN (SELECT person_id
      FROM affiliations WHERE organisation_id = '${id}' AND end_date IS NULL))`);
  expect(figureOf(model, 'jointProjects')).toBe(projects);
  const country = await r.model('briefing', { about: 'JP' });
  expect(country.title).toContain('Japan');
  await expect(
    r.model('briefing', { about: id?.replace(/.$/u, (last) => (last === '0' ? '1' : '0')) ?? '' }),
  ).rejects.toMatchObject({ code: 'REPORT_PARAMETER' });
});
