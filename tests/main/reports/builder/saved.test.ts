import { beforeAll, describe, expect, test } from 'vitest';
import { listSaved } from '#main/reports/builder/listSaved.ts';
import { readShared, writeShared } from '#main/reports/builder/sharedFile.ts';
import { previewReport } from '#main/reports/catalogue/previewReport.ts';
import { savedReportKind } from '#main/reports/kind.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { removeRecords, undo } from '#main/records/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { built, choiceOf, sampleWorkspace, tableIn } from './builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

const definition = JSON.stringify(
  built('organisations', { title: { kk: 'Ұйымдар тізімі', ru: '', en: '' } }),
);

test('a saved report is built by its id, listed by its name, changed, removed and brought back', async () => {
  const id = await createRecord(ctx, savedReportKind, { name: 'Наши организации', definition });
  const choice = choiceOf(built('organisations'), {
    id: `saved:${id}`,
    values: {},
    language: 'kk',
  });
  const model = await previewReport(ctx, choice, { appVersion: 'test' });
  expect(model.title).toBe('Ұйымдар тізімі');
  expect(tableIn(model).rowCount).toBeGreaterThan(5);
  const listed = await listSaved(ctx.workspace.reader);
  expect(listed).toMatchObject([
    { id: `saved:${id}`, shelf: 'own', titles: { ru: 'Наши организации' } },
  ]);
  await updateRecord(ctx, savedReportKind, id, 1, { name: 'Другое имя', definition });
  await removeRecords(ctx, 'savedReport', [id]);
  await expect(previewReport(ctx, choice, { appVersion: 'test' })).rejects.toThrow(
    'REPORT_UNKNOWN',
  );
  expect(await listSaved(ctx.workspace.reader)).toEqual([]);
  await undo(ctx);
  expect((await listSaved(ctx.workspace.reader))[0]?.titles.kk).toBe('Другое имя');
});

test('what cannot be built cannot be saved', async () => {
  const broken = JSON.stringify({
    ...built('people'),
    columns: [{ key: 'salary', width: 9, total: null }],
  });
  await expect(
    createRecord(ctx, savedReportKind, { name: 'x', definition: broken }),
  ).rejects.toMatchObject({
    code: 'REPORT_COLUMN_UNKNOWN',
    data: { column: 'salary', list: 'people' },
  });
});

describe('a report shared as a file', () => {
  const text = writeShared({ name: 'Ұйымдар', definition });

  test('comes back as it was, also with a byte order mark of Notepad', () => {
    expect(readShared(`\uFEFF${text}`)).toEqual({ name: 'Ұйымдар', definition });
  });

  test.each([
    ['no JSON', 'x', 'REPORT_FILE_UNREADABLE'],
    ['another JSON', '{"format":"other"}', 'REPORT_FILE_UNREADABLE'],
    ['a later version', text.replace('"version": 1', '"version": 2'), 'REPORT_FILE_NEWER'],
    ['an unknown column', text.replace('"shortName"', '"motto"'), 'REPORT_COLUMN_UNKNOWN'],
    ['a damaged definition', text.replace('"columns"', '"colums"'), 'REPORT_DEFINITION'],
  ])('is refused with its reason: %s', (_, file, code) => {
    expect(() => readShared(file)).toThrow(code);
  });
});
