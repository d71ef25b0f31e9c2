import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { cli } from '#tests/helpers/cli.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

function workbook(): string {
  const file = path.join(tempFolder(), 'projects.csv');
  writeFileSync(
    file,
    'Project code,Project title,Start date,Budget,Currency\nKZ-2620,Water,2024-03-05,"1,234.50",USD\nKZ-2621,Soil,soon,5,USD\n',
  );
  return file;
}

describe('the command line', () => {
  test('creates, imports, lists, reports, undoes and checks, with JSON on standard output only', async () => {
    const folder = path.join(tempFolder(), 'w');
    const w = ['--workspace', folder];
    expect((await cli('workspace', 'create', folder)).json()).toMatchObject({
      projects: 0,
      isSample: false,
    });

    const dry = (
      await cli('import', workbook(), ...w, '--kind', 'projects', '--dry-run', '--json')
    ).json();
    expect(dry).toMatchObject({ created: 1, skipped: 1, batch: null });
    expect((await cli('list', 'projects', ...w, '--json')).json()).toEqual([]);

    const file = workbook();
    const done = (await cli('import', file, ...w, '--kind', 'projects', '--json')).json();
    expect(done).toMatchObject({ created: 1, updated: 0, unchanged: 0, skipped: 1, conflicts: 0 });
    expect(done['problems']).toEqual([
      {
        sheet: 'projects',
        // The third row of the sheet, as a spreadsheet numbers it.
        row: 3,
        column: 2,
        code: 'UNREADABLE_DATE',
        message: expect.stringContaining('soon') as string,
      },
    ]);
    expect((await cli('import', file, ...w, '--kind', 'projects', '--json')).json()).toMatchObject({
      created: 0,
      unchanged: 1,
      batch: null,
    });
    const [project] = (await cli('list', 'projects', ...w, '--json')).json() as unknown as Record<
      string,
      unknown
    >[];
    expect(project).toMatchObject({
      code: 'KZ-2620',
      startDate: '2024-03-05',
      budget: { minor: 123_450, currency: 'USD' },
    });

    const found = (await cli('search', 'КZ', '2620', ...w, '--json')).json();
    expect(found).toEqual([{ kind: 'project', id: project?.['id'], title: 'Water', score: 100 }]);

    const out = path.join(folder, 'register.xlsx');
    const report = await cli('report', 'register', ...w, '--lang', 'kk', '--out', out);
    expect(report.json()).toMatchObject({ rows: 1 });
    expect(existsSync(out)).toBe(true);

    const list = (await cli('report', 'list', '--json')).json() as unknown as { id: string }[];
    expect(list.find(({ id }) => id === 'cooperation')).toMatchObject({
      titles: { kk: expect.any(String) as string },
      parameters: expect.any(Array) as unknown[],
    });
    const model = path.join(folder, 'model.json');
    const one = ['report', 'cooperation', ...w, '--lang', 'kk', '--param', 'year=2025'];
    const built = await cli(...one, '--format', 'json', '--out', model);
    expect(built.json()).toMatchObject({ report: 'cooperation', file: model });
    expect(JSON.parse(readFileSync(model, 'utf8'))).toMatchObject({ id: 'cooperation' });
    const two = ['report', 'register', ...w, '--lang', 'ru,kk', '--scale', 'thousands'];
    expect((await cli(...two, '--format', 'json')).json()).toMatchObject({
      id: 'register',
      language: 'ru',
      secondLanguage: 'kk',
      amountScale: 1000,
    });
    const document = path.join(folder, 'register.docx');
    await cli(...two, '--format', 'docx', '--out', document);
    expect(readFileSync(document).subarray(0, 2).toString()).toBe('PK');

    expect((await cli('import', 'undo', String(done['batch']), ...w)).json()).toMatchObject({
      removed: 1,
    });
    expect((await cli('workspace', 'check', folder)).json()).toEqual({ ok: true, findings: [] });
  }, 120_000);

  test("fills the office's own workbook", async () => {
    const folder = path.join(tempFolder(), 'w');
    const w = ['--workspace', folder];
    await cli('workspace', 'create', folder);
    await cli('import', workbook(), ...w, '--kind', 'projects', '--json');
    const template = path.join(folder, 'template.xlsx');
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Бланк').getRow(2).values = ['{{#register}}{{code}}', '{{title}}'];
    await book.xlsx.writeFile(template);
    const filled = path.join(folder, 'filled.xlsx');
    const own = ['report', 'register', ...w, '--lang', 'en', '--template', template];
    expect((await cli(...own, '--out', filled)).json()).toMatchObject({ file: filled });
    await book.xlsx.readFile(filled);
    expect(book.getWorksheet('Бланк')?.getRow(2).values).toEqual([undefined, 'KZ-2620', 'Water']);
    const refused = await cli(...own, '--format', 'docx', '--out', filled);
    expect(refused.code).toBe(2);
  });

  test('prints what stands in a file, with dates as ISO text', async () => {
    const { out, code } = await cli('inspect', workbook(), '--json');
    expect(code).toBe(0);
    const { sheets } = JSON.parse(out) as { sheets: { rows: unknown[][]; headerRow: number }[] };
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({ visibility: 'visible', headerRow: 0, dataRows: 2 });
    expect(sheets[0]?.rows[1]).toEqual(['KZ-2620', 'Water', '2024-03-05', '1,234.50', 'USD']);
  });

  test.each([
    [['inspect', 'no-such-file.xlsx', '--json'], 'FILE_NOT_FOUND'],
    [['list', 'projects', '--workspace', 'no-such-folder', '--json'], 'WORKSPACE_MISSING'],
    [['workspace', 'check', 'no-such-folder'], 'WORKSPACE_MISSING'],
  ])('refuses %j with %s, a sentence and exit code 1', async (args, code) => {
    const answer = await cli(...args);
    expect(answer.code).toBe(1);
    const { error } = JSON.parse(answer.out) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^[A-Z].+\.$/u);
    expect(error.message).not.toContain('{{');
  });

  test.each([
    [[]],
    [['frobnicate']],
    [['inspect']],
    [['search', '--workspace', 'w']],
    [['search', 'x', '--workspace', 'w', '--lang', 'de']],
    [['inspect', 'x', '--frobnicate']],
    [['report', 'register', '--workspace', 'w', '--lang', 'de', '--out', 'x']],
    [['report', 'register', '--workspace', 'w', '--lang', 'kk,kk', '--out', 'x']],
    [['report', 'register', '--workspace', 'w', '--lang', 'kk', '--scale', 'tens', '--out', 'x']],
    [['report', 'register', '--workspace', 'w', '--lang', 'kk', '--format', 'xlsx']],
    [['import', 'x.csv', '--kind', 'projects']],
  ])('answers %j with the usage and exit code 2', async (args) => {
    const answer = await cli(...args);
    expect(answer).toMatchObject({ code: 2, out: '' });
  });
});

test('an import refuses a currency that is no code, before it writes anything', async () => {
  const answer = await cli(
    'import',
    workbook(),
    '--workspace',
    'w',
    '--kind',
    'projects',
    '--currency',
    'т.е.',
  );
  expect(answer.code).toBe(2);
});
