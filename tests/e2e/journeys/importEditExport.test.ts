import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import {
  answerDialogs,
  chooseWorkbook,
  commitImport,
  goToColumns,
  goToPreview,
} from '../pages/importPage.ts';
import { listRows, openRow, searchList } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createForImport } from '../pages/startPage.ts';

const source = path.join(import.meta.dirname, '../../fixtures/imports/cordis_projects.csv');

const manager = 'Әсел Сәрсенбаева';

/** Columns of the register, counted from one. */
const columns = {
  code: 2,
  title: 3,
  manager: 6,
  startDate: 9,
  endDate: 10,
  budget: 11,
  currency: 12,
};

interface SourceRow {
  code: string;
  title: string;
  startDate: string;
  endDate: string;
  /** In euro. */
  amount: number;
}

/** The file as published: no cell of it holds a separator or a quote. */
function readSource(): SourceRow[] {
  const [, ...lines] = readFileSync(source, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [code = '', , title = '', startDate = '', endDate = '', amount = ''] = line
      .split('|')
      .map((cell) => cell.replace(/^"(.*)"$/u, '$1').replaceAll('""', '"'));
    // The import takes several spaces for one.
    return {
      code,
      title: title.replaceAll(/\s+/gu, ' '),
      startDate,
      endDate,
      amount: Number(amount.replace(',', '.')),
    };
  });
}

async function readRegister(file: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('The register has no sheet');
  const rows: Record<keyof typeof columns, unknown>[] = [];
  sheet.eachRow((row) => {
    if (!/^\d{9}$/u.test(row.getCell(columns.code).text)) return;
    const value = (column: number) => {
      const { value: cell } = row.getCell(column);
      return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
    };
    rows.push({
      code: value(columns.code),
      title: value(columns.title),
      manager: value(columns.manager),
      startDate: value(columns.startDate),
      endDate: value(columns.endDate),
      budget: value(columns.budget),
      currency: value(columns.currency),
    });
  });
  return rows;
}

test('a published list of projects comes in, is edited, and goes out as a register with the same rows', async () => {
  test.setTimeout(120_000);
  const language = 'ru';
  const t = createTranslator(language);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);

  await chooseWorkbook(app, window, language, source);
  await goToColumns(window, language);
  await goToPreview(window, language);
  await commitImport(window, language);
  const expected = readSource();
  const tables = { fileName: path.basename(source) };
  await expect(window.getByRole('table', { name: t('imports.past.tables', tables) })).toContainText(
    String(expected.length),
  );

  const edited = expected[0];
  if (!edited) throw new Error('The fixture is empty');
  await openScreen(window, '/projects');
  await searchList(window, edited.code);
  await expect(listRows(window)).toHaveCount(1);
  await openRow(window, edited.code);
  await window.getByLabel(t('projects.field.manager')).fill(manager);
  await window.keyboard.press('Control+s');
  await expect.poll(() => readManager(window, edited.code)).toBe(manager);

  const target = path.join(home, 'Реестр проектов');
  await answerDialogs(app, target);
  await openScreen(window, '/projects');
  await window.getByRole('button', { name: t('projects.list.export') }).click();
  const done = { fileName: 'Реестр проектов.xlsx', total: expected.length };
  await expect(window.getByText(t('common.export.done', done))).toBeVisible();

  const rows = await readRegister(`${target}.xlsx`);
  const byCode = (a: { code: unknown }, b: { code: unknown }) =>
    String(a.code).localeCompare(String(b.code));
  expect(rows.toSorted(byCode)).toEqual(
    expected.toSorted(byCode).map(({ code, title, startDate, endDate, amount }) => ({
      code,
      title,
      manager: code === edited.code ? manager : null,
      startDate,
      endDate,
      budget: amount,
      currency: 'EUR',
    })),
  );

  // Our own paper comes back without a difference.
  await openScreen(window, '/import');
  await chooseWorkbook(app, window, language, `${target}.xlsx`);
  await goToColumns(window, language);
  await goToPreview(window, language);
  const unchanged = `${t('imports.action.unchanged')} ${expected.length}`;
  await expect(window.getByRole('radiogroup').getByText(unchanged)).toBeVisible();

  // The very same file is known, and brings nothing a second time.
  await openScreen(window, '/projects');
  await openScreen(window, '/import');
  await chooseWorkbook(app, window, language, source);
  await goToColumns(window, language);
  await goToPreview(window, language);
  const [known = ''] = t('imports.preview.earlier', { time: '\n', by: '' }).split('\n');
  await expect(window.getByRole('alert').filter({ hasText: known })).toBeVisible();
  await expect(
    window.getByRole('button', { name: t('imports.preview.import'), exact: true }),
  ).toBeDisabled();
  await close();
});

/** The manager as the record holds it. */
function readManager(window: Page, code: string): Promise<unknown> {
  return window.evaluate(async (search) => {
    type Answer = { data: { rows: { manager: string }[] } };
    type Calls = Record<string, (input: unknown) => Promise<Answer>>;
    const { calls } = Reflect.get(globalThis, 'ortaq') as { calls: Calls };
    const filter = {
      search,
      statuses: [],
      programmeIds: [],
      organisationIds: [],
      currencies: [],
      endFrom: null,
      endTo: null,
    };
    const list = { filter, sort: [], language: 'ru', offset: 0, limit: 10 };
    return (await calls['projects.list']?.(list))?.data.rows[0]?.manager;
  }, code);
}
