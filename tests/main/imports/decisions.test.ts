import { describe, expect, test } from 'vitest';
import type { PlanFilter } from '#shared/contract/importPlan.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { blankOrganisation } from '#shared/contract/blanks.ts';
import { decide, fixCells } from '#main/imports/decide.ts';
import { makePlan } from '#main/imports/plan/makePlan.ts';
import { viewNames, viewPlan } from '#main/imports/plan/planView.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createProject, everyProject, listProjects } from '#main/projects/service.ts';
import { runningJob } from '#tests/helpers/importFile.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { codesOf } from './importTable.ts';
import { planSheets } from './manyKinds.ts';

const everything: PlanFilter = { tables: [], kinds: [], actions: [], codes: [] };
const page = { offset: 0, limit: 50 };
const names = { language: 'ru', record: null, search: '' } as const;

const sheet = (...rows: Cell[][]): Record<string, Cell[][]> => ({
  Проекты: [
    ['Код проекта', 'Наименование проекта', 'Головная организация', 'Статус', 'Начало'],
    ...rows,
  ],
});

describe('what the officer decides', () => {
  test('settles rows that disagree: the one chosen is written, the other stays out', async () => {
    const ctx = await testWorkspace();
    const book = sheet(
      ['KZ-1', 'Почвы', 'Институт физики', 'завершён', '01.02.2024'],
      ['KZ-1', 'Почвы', 'Институт физики', 'действующий', '01.02.2024'],
      ['KZ-2', 'Воды', 'Институт физики', 'действующий', '01.02.2024'],
    );
    const { stored, plan } = await planSheets(ctx, book);
    expect(plan.rows.map(({ action }) => action)).toEqual(['conflict', 'conflict', 'create']);
    decide(stored, [{ of: 'row', rowId: 't1:2', choice: 'update', recordId: null }]);
    const next = await makePlan(ctx, stored, runningJob());
    expect(next.rows.map(({ action }) => action)).toEqual(['conflict', 'create', 'create']);
    expect(next.rows[1]?.after).toMatchObject({ status: 'active' });
  });

  test('says that a row is a certain record, or a new one although it looks like another', async () => {
    const ctx = await testWorkspace();
    const there = await createProject(
      ctx,
      projectInput({ code: 'K-2345', title: { kk: '', ru: 'Климат', en: '' } }),
    );
    const book = sheet(
      ['KZ-2345', 'Климат', '', 'завершён', ''],
      ['KZ-9', 'Ледники', '', 'завершён', ''],
    );
    const { stored, plan } = await planSheets(ctx, book);
    expect(codesOf(plan.rows[0])).toEqual(['SIMILAR_CODE']);
    const [row] = viewPlan(stored, plan, everything, 'ru', page).rows;
    expect(row?.candidates).toMatchObject([{ id: there.id, title: 'Климат' }]);
    expect(row?.candidates[0]?.cells).toContainEqual({ field: 'code', value: 'K-2345' });

    decide(stored, [{ of: 'row', rowId: 't1:1', choice: 'update', recordId: there.id }]);
    const same = await makePlan(ctx, stored, runningJob());
    expect(same.rows[0]).toMatchObject({ action: 'update', record: { id: there.id } });

    decide(stored, [{ of: 'row', rowId: 't1:1', choice: 'create', recordId: null }]);
    const other = await makePlan(ctx, stored, runningJob());
    expect(other.rows[0]).toMatchObject({ action: 'create', record: null });
  });

  test('tells for the whole file whom a name means, so that no organisation is made twice', async () => {
    const ctx = await testWorkspace();
    const name = { kk: '', ru: 'Институт ядерной физики', en: '' };
    const one = await createOrganisation(ctx, { ...blankOrganisation, name, city: 'Алматы' });
    const two = await createOrganisation(ctx, { ...blankOrganisation, name, city: 'Курчатов' });
    const book = sheet(
      ['KZ-1', 'Почвы', 'Институт ядерной физики', 'завершён', ''],
      ['KZ-2', 'Воды', 'РГП «Институт ядерной физики»', 'завершён', ''],
    );
    const { stored, plan } = await planSheets(ctx, book);
    expect(plan.rows.map(codesOf)).toEqual([['SEVERAL_NAMES'], ['SEVERAL_NAMES']]);
    const [asked] = viewNames(plan, names, page).rows;
    expect(asked).toMatchObject({ record: 'organisation', rows: 2, state: 'ask' });
    expect(asked?.candidates.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    decide(stored, [
      {
        of: 'name',
        record: 'organisation',
        text: asked?.text ?? '',
        choice: 'match',
        recordId: two.id,
      },
    ]);
    const next = await makePlan(ctx, stored, runningJob());
    expect(next.rows.map(({ action, after }) => [action, after?.['leadOrganisationId']])).toEqual([
      ['create', two.id],
      ['create', two.id],
    ]);
  });

  test('fills blanks only where a row or a column is told to, and leaves what stands there', async () => {
    const ctx = await testWorkspace();
    await createProject(
      ctx,
      projectInput({ code: 'KZ-1', title: { kk: '', ru: 'Почвы', en: '' }, status: 'completed' }),
    );
    const book = sheet(
      ['KZ-1', 'Почвы', '', 'действующий', '01.02.2024'],
      ['KZ-2', 'Воды', '', 'действующий', '01.02.2024'],
    );
    const { stored } = await planSheets(ctx, book);
    decide(stored, [
      { of: 'rows', filter: { ...everything, actions: ['update'] }, choice: 'fill' },
    ]);
    const plan = await makePlan(ctx, stored, runningJob());
    expect(plan.rows[0]?.after).toMatchObject({ status: 'completed', startDate: '2024-02-01' });
    const [row] = viewPlan(stored, plan, everything, 'ru', page).rows;
    expect(row?.cells.filter(({ differs }) => differs).map(({ field }) => field)).toEqual([
      'startDate',
    ]);
  });

  test('keeps one cell as it stands in the record, and takes the rest of the row', async () => {
    const ctx = await testWorkspace();
    const title = { kk: '', ru: 'Почвы', en: '' };
    await createProject(ctx, projectInput({ code: 'KZ-1', title, status: 'completed' }));
    const book = sheet(['KZ-1', 'Почвы', '', 'действующий', '01.02.2024']);
    const { stored } = await planSheets(ctx, book);
    const keep = { of: 'cell', rowId: 't1:1', field: 'status' } as const;
    decide(stored, [{ ...keep, choice: 'keep' }]);
    const plan = await makePlan(ctx, stored, runningJob());
    expect(plan.rows[0]?.after).toMatchObject({ status: 'completed', startDate: '2024-02-01' });
    const cells = viewPlan(stored, plan, everything, 'ru', page).rows[0]?.cells ?? [];
    expect(cells.filter(({ isKept }) => isKept).map(({ field }) => field)).toEqual(['status']);
    decide(stored, [{ ...keep, choice: null }]);
    const taken = await makePlan(ctx, stored, runningJob());
    expect(taken.rows[0]?.after).toMatchObject({ status: 'active', startDate: '2024-02-01' });
  });

  test('puts a cell right in the preview: the row is sound, the file keeps its own text beside it', async () => {
    const ctx = await testWorkspace();
    const book = sheet(
      ['KZ-1', 'Почвы', '', 'завершён', '31.02.2024'],
      ['KZ-2', 'Воды', '', 'завершён', '01.02.2024'],
    );
    const { stored, plan } = await planSheets(ctx, book);
    expect(codesOf(plan.rows[0])).toEqual(['UNREADABLE_DATE']);
    fixCells(stored, [{ sheet: 0, row: 1, column: 4, text: '28.02.2024' }]);
    const next = await makePlan(ctx, stored, runningJob());
    expect(next.rows[0]).toMatchObject({ action: 'create', after: { startDate: '2024-02-28' } });
    const cell = viewPlan(stored, next, everything, 'ru', page).rows[0]?.cells.at(-1);
    expect(cell).toMatchObject({ raw: '31.02.2024', fixed: '28.02.2024', problem: null });
    fixCells(stored, [{ sheet: 0, row: 1, column: 4, text: null }]);
    const back = await makePlan(ctx, stored, runningJob());
    expect(codesOf(back.rows[0])).toEqual(['UNREADABLE_DATE']);
  });

  test('leaves a row out, with everything that only it would have made', async () => {
    const ctx = await testWorkspace();
    const book = sheet(
      ['KZ-1', 'Почвы', 'Институт физики', 'завершён', ''],
      ['KZ-2', 'Воды', 'Институт химии', 'завершён', ''],
    );
    const { stored } = await planSheets(ctx, book);
    decide(stored, [{ of: 'row', rowId: 't1:1', choice: 'skip', recordId: null }]);
    const plan = await makePlan(ctx, stored, runningJob());
    expect(plan.records.map(({ kind }) => kind)).toEqual(['organisation', 'project']);
    expect((await listProjects(ctx, everyProject, page)).total).toBe(0);
  });

  test('answers once how a column writes day and month, where no cell proves it', async () => {
    const ctx = await testWorkspace();
    const book = sheet(
      ['KZ-1', 'Почвы', '', 'завершён', '03/04/2024'],
      ['KZ-2', 'Воды', '', 'завершён', '05/06/2024'],
    );
    const { plan } = await planSheets(ctx, book);
    expect(plan.rows[0]?.after).toMatchObject({ startDate: '2024-04-03' });
    const { plan: other } = await planSheets(ctx, book, (stored) => {
      stored.tables[0]?.columns.set(4, { dateOrder: 'mdy' });
    });
    expect(other.rows[0]?.after).toMatchObject({ startDate: '2024-03-04' });
  });
});
