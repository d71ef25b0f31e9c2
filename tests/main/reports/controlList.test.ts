import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { AssignmentInput } from '#shared/contract/assignments.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { extensionKind, progressNoteKind } from '#main/assignments/kinds.ts';
import { createAssignment, everyAssignment } from '#main/assignments/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { exportControlList } from '#main/reports/exportControlList.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { organisationInput, personInput, type TestContext } from '#tests/helpers/testWorkspace.ts';
import {
  assignmentInput,
  meetingIn,
  today,
  workspaceToday,
} from '#tests/main/assignments/assignmentInputs.ts';

/** Writes the control list and answers its sheet and the row of the column heads. */
async function written(ctx: TestContext, language: Language, scope: 'all' | 'overdue' = 'all') {
  const target = path.join(tempFolder(), 'control.xlsx');
  const rows = await exportControlList(ctx, {
    list: { ...everyAssignment, filter: { ...everyAssignment.filter, scope }, language },
    language,
    office: { kk: 'Ғылым комитеті', ru: 'Комитет науки', en: '' },
    appVersion: 'test',
    path: target,
    forkWorker,
    signal: new AbortController().signal,
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(target);
  const [sheet, notes] = book.worksheets;
  if (!sheet || !notes) throw new Error('a sheet is missing');
  return { rows, sheet, notes, headRow: 6 };
}

/** Values of a row; an empty cell is null, a date its day, a formula its result. */
function cells(sheet: ExcelJS.Worksheet, number: number): unknown[] {
  return Array.from({ length: 22 }, (_, index) => {
    const { value } = sheet.getCell(number, index + 1);
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (typeof value === 'string' && /^\d+(?:-\d+)*$/u.test(value)) return `text ${value}`;
    return typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  });
}

/** Three done or due, one overdue, one recurring, one removed: 16 March 2026. */
async function fill(ctx: TestContext): Promise<void> {
  const { id: chief } = await createPerson(ctx, personInput('Нұрбек'));
  const { id: minister } = await createPerson(ctx, personInput('Министр'));
  const { id: institute } = await createOrganisation(ctx, organisationInput('Институт физики'));
  const { id: fund } = await createOrganisation(ctx, organisationInput('Фонд науки'));
  const meetingId = await meetingIn(ctx, 'in_progress', { date: '2026-02-02', number: '5' });
  const add = async (title: string, fields: Partial<AssignmentInput>) =>
    (
      await createAssignment(ctx, assignmentInput(title, fields), [
        { personId: chief, organisationId: institute, isChief: true },
        { personId: null, organisationId: fund, isChief: false },
      ])
    ).id;
  const extended = await add('=HYPERLINK("http://x")', {
    meetingId,
    point: '2.1',
    givenById: minister,
    dueDate: '2026-02-20',
    form: 'Письмо',
    note: '+7 717',
  });
  await createRecord(ctx, extensionKind, {
    assignmentId: extended,
    newDate: '2026-03-06',
    formerDate: null,
    grantedDate: '2026-02-19',
    grantedById: minister,
    reason: 'Ждём ответа',
    meetingId: null,
    point: '',
  });
  await createRecord(ctx, progressNoteKind, {
    assignmentId: extended,
    date: '2026-03-01',
    text: 'Запрос отправлен',
    reportedTerm: null,
  });
  await add('поздно', { dueDate: '2026-03-09', doneDate: '2026-03-12', doneNumber: '18' });
  await add('в срок', { dueDate: '2026-03-10', doneDate: '2026-03-10' });
  await add('сегодня', { dueDate: today });
  await add('снято', { dueDate: '2026-03-11', removedDate: '2026-03-05', removedById: minister });
  await add('сводка', { termKind: 'monthly', dueDate: '2026-03-31' });
}

test('a figure of the control list differs from one reckoned by hand, or a date or number is a text', async () => {
  const ctx = await workspaceToday();
  await fill(ctx);
  const { rows, sheet, headRow } = await written(ctx, 'ru');
  expect(rows).toBe(6);
  const n = null;
  const who = ['Нұрбек, Институт физики', 'Фонд науки'];
  const first = headRow + 1;
  expect(Array.from({ length: 6 }, (_, i) => cells(sheet, first + i))).toEqual([
    // prettier-ignore
    [1, 'Протокол № 5', '2026-02-02', '2.1', '=HYPERLINK("http://x")', 'Министр', ...who, 'на дату',
      '2026-02-20', '2026-03-06', 'Ждём ответа', 'Письмо', '2026-03-01', 'Запрос отправлен', n, n,
      'просрочено', 10, n, n, '+7 717'],
    // prettier-ignore
    [2, n, n, n, 'поздно', n, ...who, 'на дату', '2026-03-09', n, n, n, n, n, '2026-03-12', 'text 18',
      'исполнено с нарушением срока', 3, n, n, n],
    // prettier-ignore
    [3, n, n, n, 'в срок', n, ...who, 'на дату', '2026-03-10', n, n, n, n, n, '2026-03-10', n,
      'исполнено в срок', n, n, n, n],
    // prettier-ignore
    [4, n, n, n, 'снято', n, ...who, 'на дату', '2026-03-11', n, n, n, n, n, n, n,
      'снято с контроля', n, '2026-03-05', 'Министр', n],
    // prettier-ignore
    [5, n, n, n, 'сегодня', n, ...who, 'на дату', today, n, n, n, n, n, n, n, 'срок сегодня', n, n,
      n, n],
    // prettier-ignore
    [6, n, n, n, 'сводка', n, ...who, 'ежемесячно, очередной срок 31.03.2026', '2026-03-31', n, n,
      n, n, n, n, n, 'на контроле', n, n, n, n],
  ]);
  const totals = Array.from({ length: 9 }, (_, i) => {
    const line = cells(sheet, first + 6 + i);
    return [line[0], i === 0 ? null : line[5]];
  });
  // Due: extended (10 days late), late (3), in time, today; done: two of four.
  expect(totals).toEqual([
    ['Всего поручений: 6', null],
    ['Поручений с наступившим сроком', 4],
    ['Исполнено', 2],
    ['в том числе в срок', 1],
    ['в том числе с нарушением срока', 1],
    ['Просрочено', 1],
    ['Коэффициент исполнительской дисциплины', 0.5],
    ['Доля исполненных в срок', 0.25],
    ['Средняя просрочка, дней', 6.5],
  ]);
  const colours = [0, 1, 2, 3].map((i) => sheet.getCell(first + i, 18).font.color?.argb);
  expect(colours).toEqual(['FF9C0006', 'FF7F6000', 'FF006100', undefined]);
  expect(sheet.getCell(first + 12, 6).numFmt).toBe('0.00%');
});

test.each(languages)(
  'the control list in %s is without its day, its filter or the meaning of a figure',
  async (language) => {
    const ctx = await workspaceToday();
    await fill(ctx);
    const { rows, sheet, notes, headRow } = await written(ctx, language, 'overdue');
    expect(rows).toBe(1);
    const titles = { kk: 'мерзімі өткендер', ru: 'просроченные', en: 'overdue' };
    const block = [3, 4].map((row) => sheet.getCell(row, 1).text).join('\n');
    expect(block).toContain('16.03.2026');
    expect(block).toContain(titles[language]);
    expect(cells(sheet, headRow).every((title) => typeof title === 'string')).toBe(true);
    const words: string[] = [];
    notes.eachRow((row) => row.eachCell((cell) => void words.push(cell.text)));
    sheet.eachRow((row) => row.eachCell((cell) => void words.push(cell.text)));
    expect(words.filter((word) => /\{\{|undefined|controlList|reportFilters/u.test(word))).toEqual(
      [],
    );
    expect(words.filter((word) => word.includes('× 100 %'))).toHaveLength(2);
  },
);

test('a list of nothing is no file, or its shares are nought', async () => {
  const ctx = await workspaceToday();
  const { rows, sheet, headRow } = await written(ctx, 'kk');
  expect(rows).toBe(0);
  const shares = [7, 8, 9].map((line) => cells(sheet, headRow + 1 + line)[5]);
  expect(shares).toEqual([null, null, null]);
});
