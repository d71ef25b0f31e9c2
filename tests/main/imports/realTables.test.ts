import { describe, expect, it } from 'vitest';
import { committed, created, importTable, projectOf, readFixture } from './importTable.ts';

describe('real tables', () => {
  it('takes every CORDIS project with its amounts in euro, decimal comma and all', async () => {
    const { fields, plan } = importTable(await readFixture('cordis_projects.csv'));
    expect(fields).toEqual({
      code: 'id',
      acronym: 'acronym',
      title: 'title',
      summary: 'objective',
      startDate: 'startDate',
      endDate: 'endDate',
      budget: 'totalCost',
      programme: 'legalBasis',
    });
    expect(plan.counts).toEqual({
      create: 24,
      update: 0,
      unchanged: 0,
      conflict: 0,
      problem: 0,
      skip: 0,
    });
    const row = plan.rows.find(({ values }) => values.code === '101257985');
    expect(projectOf(row)?.budget).toEqual({ minor: 299_801_275, currency: 'EUR' });
    expect(projectOf(row)?.startDate).toBe('2026-03-01');
    expect(projectOf(row)?.title.en).toMatch(/^Superconducting Integrated/);
    expect(created(plan, 'programme').map(({ code }) => code)).toContain('HORIZON.3.1');
  });

  it('finds nothing to do in a table that has been imported', async () => {
    const rows = await readFixture('cordis_projects.csv');
    const existing = committed(importTable(rows).plan);
    expect(importTable(rows, { existing }).plan.counts).toEqual({
      create: 0,
      update: 0,
      unchanged: 24,
      conflict: 0,
      problem: 0,
      skip: 0,
    });
  });

  it('takes a table of participants for what it is: organisations with their shares in known projects', async () => {
    const projects = committed(importTable(await readFixture('cordis_projects.csv')).plan);
    const { table, fields, plan } = importTable(await readFixture('cordis_participants.csv'), {
      existing: projects,
    });
    expect(table.kind).toBe('participants');
    expect(fields).toMatchObject({ project: 'projectID', organisation: 'name', role: 'role' });
    expect(plan.counts).toMatchObject({ create: 38, conflict: 0, problem: 0 });
    expect(created(plan, 'project')).toEqual([]);
    expect(created(plan, 'participant')).toHaveLength(38);
    expect(created(plan, 'fundingLine')[0]).toMatchObject({ amount: { currency: 'EUR' } });
    const [organisation] = created(plan, 'organisation');
    expect(organisation).toMatchObject({ country: 'NL', city: 'AMSTERDAM' });
  });

  it('offers titles in both languages from a table of open data without readable headers', async () => {
    const { fields } = importTable(await readFixture('egov_housing.csv'));
    expect([fields.titleKk, fields.title, fields.titleRu]).toContain('name1');
    expect([fields.titleKk, fields.title, fields.titleRu]).toContain('name2');
  });

  it('does not take a table of auctions for projects with codes and budgets', async () => {
    const { fields } = importTable(await readFixture('egov_auctions.csv'));
    expect(fields.budget).toBeUndefined();
    expect(fields.title).toBeUndefined();
  });
});
