import { describe, expect, it } from 'vitest';
import { committed, importTable, readFixture } from './importTable.ts';

describe('real tables', () => {
  it('takes every CORDIS project with its amounts in euro, decimal comma and all', async () => {
    const { fields, plan } = importTable(await readFixture('cordis_projects.csv'));
    expect(fields).toEqual({
      code: 'id',
      title: 'title',
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
    const row = plan.rows.find(({ code }) => code === '101257985');
    expect(row?.fields?.budget).toEqual({ minor: 299_801_275, currency: 'EUR' });
    expect(row?.fields?.startDate).toBe('2026-03-01');
    expect(row?.fields?.title.en).toMatch(/^Superconducting Integrated/);
    expect(plan.newProgrammes.map(({ key }) => key)).toContain('horizon 3 1');
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

  it('makes no project of the rows of participants, and takes no participant for a title', async () => {
    const projects = committed(importTable(await readFixture('cordis_projects.csv')).plan);
    const { fields, plan } = importTable(await readFixture('cordis_participants.csv'), {
      existing: projects,
    });
    expect(fields.title).toBeUndefined();
    expect(fields.budget).toBeUndefined();
    expect(plan.counts).toMatchObject({ create: 0, update: 0, conflict: 0, problem: 0 });
    expect(plan.rows.length).toBe(38);
    expect(plan.counts.unchanged).toBe(6);
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
