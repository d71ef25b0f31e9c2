import { expect, test } from 'vitest';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { kindOf } from '#main/records/registry.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createProject } from '#main/projects/service.ts';
import { fundingLineInput, participantInput, teamMemberInput } from '#tests/helpers/partInputs.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
  type TestContext,
} from '#tests/helpers/testWorkspace.ts';
import { figureOf, reportsOf, rowOf, tableOf } from './sampleReports.ts';

const ids = catalogue.map(({ id }) => id).filter((id) => id !== 'passport' && id !== 'briefing');

const add = (ctx: TestContext, kind: RecordKindName, input: object): Promise<string> =>
  createRecord(ctx, kindOf(kind), input);

/** A project that runs in 2025 and 2026. */
const project = async (ctx: TestContext, fields: Parameters<typeof projectInput>[0] = {}) =>
  (
    await createProject(
      ctx,
      projectInput({ startDate: '2025-01-01', endDate: '2026-12-31', ...fields }),
    )
  ).id;

test.each(ids)('%s of an empty workspace is a report without rows, not a fault', async (id) => {
  const { build } = reportsOf(await testWorkspace());
  const { model } = await build(id, { language: 'kk' });
  expect(model.title).not.toBe('');
  for (const one of model.sections) {
    if (one.kind !== 'figures') continue;
    for (const { key, value, type } of one.figures) {
      if (key === 'checkedRules') continue;
      expect([key, type === 'percent' || type === 'decimal' ? null : value]).toEqual([
        key,
        type === 'integer' ? 0 : null,
      ]);
    }
  }
});

test.each(ids)('%s of one project holds', async (id) => {
  const ctx = await testWorkspace();
  await project(ctx, { budget: { minor: 100, currency: 'USD' } });
  const { model } = await reportsOf(ctx).build(id);
  expect(JSON.stringify(model)).not.toContain('NaN');
});

test('amounts in three currencies are never added, and one without a rate is named and left out', async () => {
  const ctx = await testWorkspace();
  for (const [minor, currency] of [
    [100_00, 'KZT'],
    [200_00, 'USD'],
    [300_00, 'GBP'],
  ] as const) {
    await project(ctx, { budget: { minor, currency } });
  }
  await add(ctx, 'exchangeRate', {
    currency: 'USD',
    date: '2025-12-31',
    units: 1,
    rate: '500',
    source: 'НБ РК',
  });
  const { model } = reportsOf(ctx);
  const report = await model('cooperation', { year: 2026 });
  expect(figureOf(report, 'budget', 'KZT')).toEqual({ minor: 10_000, currency: 'KZT' });
  expect(figureOf(report, 'budget', 'USD')).toEqual({ minor: 20_000, currency: 'USD' });
  expect(figureOf(report, 'budget', 'GBP')).toEqual({ minor: 30_000, currency: 'GBP' });
  // 100 tenge and 200 dollars at 500; the pounds have no rate.
  expect(figureOf(report, 'budgetConverted')).toEqual({ minor: 10_010_000, currency: 'KZT' });
  const rates = tableOf(report, 'rates');
  expect(rates.footnote).toContain('GBP');
  expect(rowOf(rates, 'USD')).toMatchObject({ rate: 500, date: '2025-12-31', source: 'НБ РК' });
});

test('somebody in two projects is one person, in two roles too, and two participations', async () => {
  const ctx = await testWorkspace();
  const { id: person } = await createPerson(
    ctx,
    personInput('Ахметов', { birthDate: '1990-05-05' }),
  );
  const both = [
    await project(ctx, { scientists: 3, manager: 'Иванов' }),
    await project(ctx, { scientists: 1 }),
  ];
  for (const projectId of both) {
    await add(ctx, 'teamMember', teamMemberInput(projectId, person, { role: 'researcher' }));
    await add(ctx, 'teamMember', teamMemberInput(projectId, person, { role: 'consultant' }));
  }
  const { model, behind } = reportsOf(ctx);
  const report = await model('cooperation', { year: 2026 });
  expect(figureOf(report, 'participations')).toBe(4);
  expect(figureOf(report, 'people')).toBe(1);
  expect(figureOf(report, 'youngPeople')).toBe(1);
  expect(figureOf(report, 'unmatchedScientists')).toBe(2);
  expect(figureOf(report, 'unmatchedManagers')).toBe(1);
  expect((await behind('cooperation', 'people', { year: 2026 })).rowCount).toBe(1);
  const list = tableOf(await model('participants', { year: 2026 }), 'people');
  expect(list.rows.map((row) => row.at(-1))).toEqual([2]);
});

test('an organisation that leads and takes part counts its project once', async () => {
  const ctx = await testWorkspace();
  const { id } = await createOrganisation(ctx, organisationInput('Институт'));
  const projectId = await project(ctx, { leadOrganisationId: id });
  await add(ctx, 'participant', participantInput(projectId, id, { role: 'participating' }));
  await add(ctx, 'participant', participantInput(projectId, id, { role: 'coordinator' }));
  const report = await reportsOf(ctx).model('cooperation', { year: 2026 });
  expect(figureOf(report, 'organisations')).toBe(1);
  expect(rowOf(tableOf(report, 'by_country'), 'Kazakhstan')['projects']).toBe(1);
});

test('what is planned in two stages counts in the first of them', async () => {
  const ctx = await testWorkspace();
  const projectId = await project(ctx);
  for (const [stage, minor] of [
    ['commitment', 700],
    ['disbursement', 500],
  ] as const) {
    const amount = { minor, currency: 'KZT' };
    const more = { stage, basis: 'planned' as const, amount, date: '2026-02-01' };
    await add(ctx, 'fundingLine', fundingLineInput(projectId, more));
  }
  const report = await reportsOf(ctx).model('funding', { year: 2026 });
  expect(figureOf(report, 'planned', 'KZT')).toEqual({ minor: 700, currency: 'KZT' });
});

test('a year without data has its line of noughts', async () => {
  const ctx = await testWorkspace();
  await project(ctx);
  const report = await reportsOf(ctx).model('cooperation', { year: 2026, years: 3 });
  expect(rowOf(tableOf(report, 'by_year'), '2024')).toMatchObject({ projects: 0, people: 0 });
  const annual = await reportsOf(ctx).model('annual', { year: 2020 });
  expect(figureOf(annual, 'year_running')).toBe(0);
});

test('amounts stay whole in the model and the scale is said', async () => {
  const ctx = await testWorkspace();
  await project(ctx, { budget: { minor: 123_456_00, currency: 'KZT' } });
  const { build } = reportsOf(ctx);
  const { model } = await build('cooperation', { values: { year: 2026 }, amountScale: 1000 });
  expect(figureOf(model, 'budget', 'KZT')).toEqual({ minor: 12_345_600, currency: 'KZT' });
  expect(model.facts.join('\n')).toContain('thousands');
});

test('an unknown report, parameter, value or key of rows is refused', async () => {
  const { model, behind } = reportsOf(await testWorkspace());
  await expect(model('nothing')).rejects.toMatchObject({ code: 'REPORT_UNKNOWN' });
  for (const values of [{ years: 'many' }, { colour: 'red' }, { projects: 'some' }]) {
    await expect(model('cooperation', values)).rejects.toMatchObject({ code: 'REPORT_PARAMETER' });
  }
  for (const key of ['nothing', 'projects/colour/red', 'projects/constructor/x']) {
    await expect(behind('cooperation', key)).rejects.toMatchObject({ code: 'REPORT_ROWS_UNKNOWN' });
  }
});
