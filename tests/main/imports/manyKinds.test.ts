import { describe, expect, test } from 'vitest';
import { recordHistoryOf } from '#main/records/service.ts';
import { updateProject } from '#main/projects/service.ts';
import { undo } from '#tests/helpers/importFile.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { codesOf } from './importTable.ts';
import { everyRecord, importSheets, officeBook, planSheets, refusals } from './manyKinds.ts';

describe('a workbook of many kinds', () => {
  test('is taken for what its sheets hold, and every row can be imported', async () => {
    const ctx = await testWorkspace();
    const { plan } = await planSheets(ctx, officeBook());
    expect(plan.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['Организации', 'organisations'],
      ['Люди', 'people'],
      ['Проекты', 'projects'],
      ['Встречи', 'meetings'],
      ['Участники', 'participants'],
      ['Состав группы', 'team'],
      ['Финансирование', 'funding'],
      ['Этапы', 'milestones'],
      ['Согласия (HGC)', 'concurrences'],
      ['Публикации', 'results'],
      ['Контроль поручений', 'assignments'],
      ['Инициативы', 'initiatives'],
    ]);
    const bad = plan.rows.filter(({ action }) => action !== 'create');
    expect(bad.map((row) => [row.table.sheet, row.row, row.action, codesOf(row)])).toEqual([]);
  });

  test('makes connected records that their own rules accept', async () => {
    const ctx = await testWorkspace();
    await importSheets(ctx, officeBook());
    expect(await refusals(ctx)).toEqual([]);
    const all = await everyRecord(ctx);
    const counts = Object.fromEntries(
      Object.entries(all).map(([kind, list]) => [kind, list.length]),
    );
    expect(counts).toMatchObject({
      project: 2,
      // Two of the sheet, the geophysicists, Hokkaido and the European Union.
      organisation: 5,
      person: 4,
      programme: 2,
      affiliation: 2,
      participant: 4,
      teamMember: 2,
      fundingLine: 3,
      milestone: 1,
      result: 1,
      meeting: 1,
      attendee: 3,
      assignment: 2,
      executor: 3,
      extension: 1,
      progressNote: 1,
      concurrence: 2,
      initiative: 2,
    });
    expect(all['assignment']).toMatchObject([
      {
        documentKind: 'Протокол',
        documentNumber: '7',
        documentDate: '2025-01-10',
        dueDate: '2025-04-01',
        doneDate: '2025-05-12',
        doneNumber: '12-3',
      },
      { termKind: 'constant', dueDate: null },
    ]);
    expect(all['concurrence']).toMatchObject([
      { requestNumber: '15-1/27', country: 'KZ', dueDate: '2024-02-10', decision: 'given' },
      { requestNumber: '15-1/94', answeredDate: null, decision: null },
    ]);
    const [meeting] = (all['meeting'] ?? []) as { id: string }[];
    expect(all['initiative']).toMatchObject([
      { state: 'in_work', voicedDate: '2025-03-05', meetingId: meeting?.id },
      { state: 'dropped', reason: 'Нет средств', meetingId: null },
    ]);
    expect(all['extension']).toMatchObject([{ newDate: '2025-05-15', formerDate: '2025-04-01' }]);
  });

  test('imported twice changes nothing the second time', async () => {
    const ctx = await testWorkspace();
    await importSheets(ctx, officeBook());
    const { plan, commit } = await planSheets(ctx, officeBook());
    const changed = plan.rows.filter(({ action }) => action !== 'unchanged');
    expect(changed.map((row) => [row.table.sheet, row.row, row.action, codesOf(row)])).toEqual([]);
    expect(plan.records).toEqual([]);
    expect(await commit()).toBeNull();
  });

  test('leaves the workspace as it was when it is undone', async () => {
    const ctx = await testWorkspace();
    const batch = await importSheets(ctx, officeBook());
    const result = await undo(ctx, batch.id);
    expect(result.kept).toEqual([]);
    expect(await everyRecord(ctx)).toEqual({});
  });

  test('undone keeps a project that was edited since with what belongs to it named, and removes the rest', async () => {
    const ctx = await testWorkspace();
    const batch = await importSheets(ctx, officeBook());
    const all = await everyRecord(ctx);
    const { id, ...fields } = (all['project'] as { id: string; code: string }[])[0] ?? { id: '' };
    await updateProject(ctx, id, 1, { ...fields, manager: 'Новый' } as never);
    const { kept } = await undo(ctx, batch.id);
    expect(kept).toMatchObject([
      { kind: 'project', code: 'KZ-2620' },
      // Its leading organisation came as a row of its own and is needed still.
      { kind: 'organisation', title: 'РГП «Институт ядерной физики»' },
    ]);
    const left = await everyRecord(ctx);
    expect(Object.keys(left).sort()).toEqual(['organisation', 'programme', 'project']);
    expect(left['organisation']).toHaveLength(1);
  });

  test('stands in the history of every record with its file, sheet and row', async () => {
    const ctx = await testWorkspace();
    await importSheets(ctx, officeBook());
    const all = await everyRecord(ctx);
    const { id } = (all['assignment'] as { id: string }[])[0] ?? { id: '' };
    const { entries } = await recordHistoryOf(ctx, { kind: 'assignment', id, offset: 0, limit: 9 });
    expect(entries.at(-1)?.source).toEqual({
      fileName: 'Книга.xlsx',
      sheet: 'Контроль поручений',
      row: 1,
    });
  });

  test('asks nobody to guess: a child of a project that is not there is a problem', async () => {
    const ctx = await testWorkspace();
    const { Участники } = officeBook();
    const { plan } = await planSheets(ctx, { Участники: Участники ?? [] });
    expect(plan.rows.map(codesOf)).toEqual([['OWNER_UNKNOWN'], ['OWNER_UNKNOWN']]);
    expect(plan.records).toEqual([]);
  });
});

describe('a row of what belongs to a project', () => {
  const projects = [
    ['Код проекта', 'Наименование проекта', 'Статус'],
    ['', 'Атлас почв', 'действующий'],
    ['KZ-2620', 'Мониторинг', 'действующий'],
    ['KZ-2621', 'Мониторинг', 'действующий'],
  ];
  const heads = ['Код проекта', 'Наименование проекта', 'Организация', 'Роль'];
  const partner = (code: string, title: string) => [code, title, 'Институт почв', 'координатор'];

  test('names its project by the title where there is no code, and by the code where titles agree', async () => {
    const ctx = await testWorkspace();
    const rows = [heads, partner('', 'Атлас почв'), partner('KZ-2621', 'Мониторинг')];
    const { plan } = await planSheets(ctx, { Проекты: projects, Участники: rows });
    const titles = plan.records
      .filter(({ kind }) => kind === 'participant')
      .map(({ input }) => plan.records.find(({ id }) => id === input['projectId'])?.input['code']);
    expect(titles).toEqual(['', 'KZ-2621']);
  });

  test('is a problem of the title when no project, or more than one, is called so', async () => {
    const ctx = await testWorkspace();
    const rows = [heads, partner('', 'Атлас вод'), partner('', 'Мониторинг'), partner('', '')];
    const { plan } = await planSheets(ctx, { Проекты: projects, Участники: rows });
    const problems = plan.rows.flatMap(({ problems: own }) =>
      own.map(({ code, column, text }) => [code, column, text]),
    );
    expect(problems).toEqual([
      ['OWNER_UNKNOWN', 1, 'Атлас вод'],
      ['SEVERAL_MATCHES', 1, 'Мониторинг'],
      ['VALUE_MISSING', 0, ''],
    ]);
  });
});
