import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { forkNode } from '#main/jobs/forkNode.ts';
import { writeTemplate } from '#main/jobs/writeTemplate.ts';
import { findTables } from '#main/imports/tables/findTables.ts';
import { packageParts } from '#main/workers/writing/zip/packageParts.ts';
import type { TemplateColumn, TemplateModel } from '#shared/domain/workbook.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { workbookProgram } from '../reading/matrix/throughProcess.ts';
import { readFileWhole } from '../reading/readBytes.ts';
import { asOpenDocument } from './openDocument.ts';

const column = (header: string, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
  header,
  hint: '',
  type: 'text',
  words: [],
  isRequired: false,
  ...more,
});

const states = ['Действующий', 'Завершён', 'О’Нил & "сыны"', '=1+1'];
const model: TemplateModel = {
  wordsSheet: 'Списки',
  sheets: [
    {
      name: 'Проекты',
      columns: [
        column('Код', { isRequired: true, hint: 'Номер проекта, как в договоре. '.repeat(20) }),
        column('Наименование на государственном языке', { isRequired: true }),
        column('Статус', { words: states, hint: 'Выберите из списка' }),
        column('Начало', { type: 'date', hint: 'ДД.ММ.ГГГГ' }),
        column('Сумма', { type: 'amount' }),
        column('Учёных', { type: 'number' }),
      ],
    },
    {
      name: 'Организации: [участники] проектов и не только',
      columns: [
        column('БИН'),
        column('Страна', { words: Array.from({ length: 250 }, (_, n) => `Страна ${n}`) }),
        column('Статус', { words: states }),
      ],
    },
  ],
  guide: {
    name: 'Как заполнять',
    title: 'Как заполнять',
    lines: ['Одна строка — одна запись.', 'Столбцы можно переставлять.'],
    heads: ['Лист', 'Столбец', 'Что писать', 'Обязательно'],
    required: 'да',
  },
};

async function template(): Promise<string> {
  const target = path.join(tempFolder(), 'шаблон.xlsx');
  const { signal } = new AbortController();
  await writeTemplate(forkNode(workbookProgram), { target, model }, signal);
  return target;
}

describe('a workbook to fill in', () => {
  it('names its columns, and is found to be empty tables', async () => {
    const { sheets } = await readFileWhole(await template());
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Проекты', 'visible'],
      ['Организации участники проектов', 'visible'],
      ['Как заполнять', 'visible'],
      ['Списки', 'hidden'],
    ]);
    for (const [place, { columns }] of model.sheets.entries()) {
      const rows = sheets[place]?.rows ?? [];
      expect(rows).toEqual([columns.map(({ header }) => header)]);
      const [table] = findTables({ rows, merges: [], hiddenRows: new Set() });
      expect([table?.header, table?.dataRows]).toEqual([{ first: 0, last: 0 }, 0]);
    }
  });

  it('keeps codes as text, and shows dates and amounts as such', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await template());
    const sheet = book.getWorksheet('Проекты');
    const formats = [1, 2, 3, 4, 5, 6].map((place) => sheet?.getColumn(place).numFmt);
    expect(formats).toEqual(['@', '@', '@', 'dd.mm.yyyy', '#,##0.00', '0']);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('lets words be chosen and says what belongs where, in LibreOffice too', async () => {
    const file = await template();
    const xml = await asOpenDocument(file);
    const rules = [
      ...xml.matchAll(/<table:content-validation\b.*?<\/table:content-validation>/gsu),
    ].map(([rule]) => rule);
    const lists = rules.filter((rule) => rule.includes('cell-content-is-in-list'));
    expect(lists.length).toBe(3);
    expect(lists.some((rule) => rule.includes('Списки'))).toBe(true);
    expect(xml).toContain('Выберите из списка');
    // The same list stands once.
    const words = (await readFileWhole(file)).sheets[3]?.rows ?? [];
    expect(words.slice(0, 4).map((row) => row[0])).toEqual(states);
    expect(words.map((row) => row[1]).filter((word) => word !== undefined).length).toBe(250);
    expect(words[0]?.length).toBe(2);
  });

  it('is one that Excel opens: remarks within its limits, words that never run', async () => {
    const parts = await packageParts(readFileSync(await template()));
    const sheet = String(parts.get('xl/worksheets/sheet1.xml'));
    for (const [, prompt = ''] of sheet.matchAll(/prompt="([^"]*)"/gu)) {
      expect(prompt.length).toBeLessThanOrEqual(255);
    }
    for (const [, title = ''] of sheet.matchAll(/promptTitle="([^"]*)"/gu)) {
      expect(title.length).toBeLessThanOrEqual(32);
    }
    const words = String(parts.get('xl/worksheets/sheet4.xml'));
    expect(words).not.toContain('<f>');
    expect(String(parts.get('xl/styles.xml'))).toContain('quotePrefix="1"');
  });
});
