import path from 'node:path';
import ExcelJs from 'exceljs';
import { expect, test } from 'vitest';
import { cli } from '#tests/helpers/cli.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { officeBook } from '#tests/main/imports/manyKinds.ts';

/** The office's workbook as a file, with a sheet of which nobody can tell what it holds. */
async function workbook(): Promise<string> {
  const book = new ExcelJs.Workbook();
  const sheets = {
    ...officeBook(),
    Прочее: [
      ['Показатель', 'Факт'],
      ['Бумага', 12],
      ['Скрепки', 7],
    ],
  };
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  const file = path.join(tempFolder(), 'Отдел.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

test('a workbook of many kinds is imported from the command line, which says what it left', async () => {
  const folder = path.join(tempFolder(), 'w');
  const w = ['--workspace', folder, '--json'];
  await cli('workspace', 'create', folder);
  const file = await workbook();

  const people = (await cli('import', file, ...w, '--kind', 'people', '--dry-run')).json();
  expect(people).toMatchObject({ created: 2, tables: [{ sheet: 'Люди', kind: 'people' }] });
  const sheet = (await cli('import', file, ...w, '--sheet', 'Проекты', '--dry-run')).json();
  expect(sheet).toMatchObject({ created: 2, tables: [{ kind: 'projects', create: 2 }] });
  const unknown = await cli('import', file, ...w, '--sheet', 'Нет такого');
  expect([unknown.code, unknown.json()]).toMatchObject([
    1,
    { error: { code: 'IMPORT_SHEET_UNKNOWN' } },
  ]);

  const done = (await cli('import', file, ...w)).json();
  expect(done).toMatchObject({ created: 21, skipped: 0, conflicts: 0 });
  expect(done['tables']).toHaveLength(12);
  expect(done['left']).toMatchObject([{ sheet: 'Прочее', row: 1, kind: null }]);
  expect((await cli('list', 'assignments', ...w)).json()).toHaveLength(2);
  expect((await cli('import', file, ...w)).json()).toMatchObject({ created: 0, batch: null });
  expect((await cli('import', 'undo', String(done['batch']), ...w)).json()).toMatchObject({
    kept: [],
  });
  expect((await cli('workspace', 'check', folder)).json()).toEqual({ ok: true, findings: [] });
}, 120_000);
