import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { makeBook, worksheet } from '#tests/fixtures/workbooks/sheetXml.ts';
import { importFile, planFile, runningJob } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { everyRecord } from '../../imports/manyKinds.ts';

function save(content: string | Buffer, name: string): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, content);
  return file;
}

const text = (value: string | null): string =>
  value === null ? '<c/>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (cells: (string | null)[], attributes = ''): string =>
  `<row${attributes}>${cells.map(text).join('')}</row>`;

async function inputsOf(ctx: ServiceContext, file: string) {
  const { plan } = await planFile(ctx, file);
  return plan.rows.map(({ action, after, problems }) => ({
    action,
    input: after ?? {},
    codes: problems.map(({ code }) => code),
  }));
}

describe('what the rows of a file mean, from the file to the plan', () => {
  it('I-23 I-24 I-25 a title, a header of two merged lines, totals and notes', async () => {
    const rows = [
      row(['Перечень проектов']),
      row(['Код проекта', 'Наименование проекта', 'Бюджет, тыс. тенге', null]),
      row([null, null, 'план', 'факт']),
      row(['AP1', 'Водородная энергетика', '1 500,5', '1']),
      row(['AP2', 'Ядерная безопасность', '2 000', '2']),
      row(['Итого', null, '3 500,5', '3']),
      row(['Примечание: суммы ориентировочные']),
    ];
    const merges =
      '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/></mergeCells>';
    const xml = worksheet(`<sheetData>${rows.join('')}</sheetData>${merges}`);
    const file = save(makeBook({ sheets: [{ name: 'S', xml }] }), 'a.xlsx');
    const { stored } = await planFile(await testWorkspace(), file);
    const [table] = stored.tables;
    expect(table?.kind).toBe('projects');
    expect(table?.table.headers.map((header) => header.text)).toEqual([
      'Код проекта',
      'Наименование проекта',
      'Бюджет, тыс. тенге план',
      'Бюджет, тыс. тенге факт',
    ]);
    expect(table?.table.dataRows).toBe(2);
  });

  it('I-26 hidden rows and sheets are left out, and counted', async () => {
    const head = row(['Код проекта', 'Наименование проекта', 'Статус']);
    const body = [
      row(['AP1', 'Водород', 'действующий']),
      row(['AP2', 'Реактор', 'действующий'], ' hidden="1"'),
      row(['AP3', 'Геном', 'завершён']),
    ];
    const xml = worksheet(`<sheetData>${head}${body.join('')}</sheetData>`);
    const sheets = [
      { name: 'Видимый', xml },
      { name: 'Скрытый', xml, state: 'hidden' },
    ];
    const { stored, plan } = await planFile(
      await testWorkspace(),
      save(makeBook({ sheets }), 'a.xlsx'),
    );
    expect(stored.tables.map(({ isIncluded }) => isIncluded)).toEqual([true, false]);
    const made = plan.rows.filter(({ action }) => action === 'create');
    expect(made.map(({ after }) => after?.['code'])).toEqual(['AP1', 'AP3']);
  });

  it('I-29 amounts as people type them', async () => {
    const amounts = ['1\u00a0234,56', '1\u202f234', '12 345,6 тг', '75,25 млн', 'уточняется'];
    const lines = amounts.map((amount, n) => `AP${n};Проект ${n};${amount}`);
    const file = save(
      `Код проекта;Наименование проекта;Бюджет, тенге\n${lines.join('\n')}\n`,
      'a.csv',
    );
    const rows = await inputsOf(await testWorkspace(), file);
    const minor = rows.map(
      ({ input }) => (input['budget'] as { minor: number } | null)?.minor ?? null,
    );
    expect(minor.slice(0, 4)).toEqual([123_456, 123_400, 1_234_560, 7_525_000_000]);
    expect(rows[4]?.codes).toContain('UNREADABLE_AMOUNT');
  });

  it('I-31 days as people write them, day first', async () => {
    const days = [
      '01.02.2025',
      '13/02/2025',
      '2025-02-01',
      '2025 ж. 5 наурыз',
      '5 марта 2025 г.',
      '31.02.2025',
    ];
    const lines = days.map((day, n) => `AP${n};Проект ${n};${day}`);
    const file = save(`Код проекта;Наименование проекта;Начало\n${lines.join('\n')}\n`, 'a.csv');
    const rows = await inputsOf(await testWorkspace(), file);
    expect(rows.slice(0, 5).map(({ input }) => input['startDate'])).toEqual([
      ...['2025-02-01', '2025-02-13', '2025-02-01', '2025-03-05', '2025-03-05'],
    ]);
    expect(rows[5]?.codes).toContain('UNREADABLE_DATE');
  });

  it('I-36 the same file again changes nothing, and a part of it only what is new in it', async () => {
    const ctx = await testWorkspace();
    const head = 'Код проекта;Наименование проекта;Статус';
    const lines = ['AP1;Водород;действующий', 'AP2;Реактор;завершён'];
    const file = save([head, ...lines].join('\n'), 'a.csv');
    await importFile(ctx, file);
    expect((await planFile(ctx, file)).plan.counts).toMatchObject({
      create: 0,
      update: 0,
      unchanged: 2,
    });
    const part = save(
      [head, 'AP2;Реактор;действующий', 'AP3;Геном;действующий'].join('\n'),
      'b.csv',
    );
    expect((await planFile(ctx, part)).plan.counts).toMatchObject({
      create: 1,
      update: 1,
      unchanged: 0,
    });
  });

  it('I-37 an import that is cancelled while it is written leaves no row', async () => {
    const ctx = await testWorkspace();
    const lines = Array.from({ length: 2_000 }, (_, n) => `AP${n};Проект ${n}`);
    const file = save(`Код проекта;Наименование проекта\n${lines.join('\n')}\n`, 'a.csv');
    const { commit } = await planFile(ctx, file);
    const abort = new AbortController();
    const job = { ...runningJob(abort.signal), report: () => abort.abort() };
    await expect(commit(job)).rejects.toThrow();
    expect((await everyRecord(ctx))['project'] ?? []).toEqual([]);
  });
});
