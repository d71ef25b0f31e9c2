import { expect, test } from 'vitest';
import type { ModelColumn, ReportModel } from '#shared/report/reportModel.ts';
import { digitsOf } from '#shared/report/paper/letterWidths.ts';
import { holdTogether } from '#shared/report/paper/holdTogether.ts';
import { sheetOf } from '#shared/report/paper/sheetOf.ts';
import { isWhole, paperWidths, tableLetters } from '#shared/report/paper/tableLetters.ts';

const column = (key: string, title: string, width: number): ModelColumn => ({
  key,
  title,
  type: 'text',
  width,
});

const modelOf = (columns: ModelColumn[], rows: string[][] = []): ReportModel =>
  ({
    language: 'ru',
    amountScale: 1,
    sections: [
      {
        kind: 'table',
        key: 'rows',
        title: '',
        columns,
        rows,
        rowCount: rows.length,
        rowKeys: [],
        groups: [],
        figures: [],
        charts: [],
        totalLabel: null,
        footnote: '',
        frozenColumns: 0,
      },
    ],
  }) as unknown as ReportModel;

const many = (count: number): ModelColumn[] =>
  Array.from({ length: count }, (_, at) => column(`c${at}`, 'Исполнитель', 20));

test('a table too wide to be read on A4 is printed on A3, a narrow one stands upright', () => {
  expect(sheetOf(modelOf(many(3)))).toMatchObject({ size: 'A4', isLying: false });
  expect(sheetOf(modelOf(many(9)))).toMatchObject({ size: 'A4', isLying: true });
  expect(sheetOf(modelOf(many(14)))).toMatchObject({ size: 'A3', isLying: true, width: 420 });
});

test('letters are never smaller than seven points, however many columns there are', () => {
  expect(tableLetters(paperWidths(many(60), []), 390)).toBe(7);
});

test('no column is narrower than the longest word of its head and of its cells', () => {
  const columns = [column('a', 'Исполнительская дисциплина', 4), column('b', 'Кто', 4)];
  const [first = 0, second = 0] = paperWidths(columns, [['да', 'Нурланулы Есет']]);
  expect(first).toBeGreaterThan(digitsOf('Исполнительская'));
  expect(second).toBeGreaterThan(digitsOf('Нурланулы'));
});

test('a number with hyphens is never broken, a word with them may be', () => {
  expect(isWhole('ISTC-9901/2013')).toBe(true);
  expect(isWhole('научно-технический')).toBe(false);
  expect(isWhole('KZ-9901 и другие')).toBe(false);
});

test.each([
  ['Сейдахметов Ж. Р.', 'Сейдахметов Ж.\u00A0Р.'],
  ['Протокол № 4', 'Протокол №\u00A04'],
  ['Ответ с опозданием: 3 дн.', 'Ответ с опозданием: 3\u00A0дн.'],
  ['Қалғаны: 91 күн', 'Қалғаны: 91\u00A0күн'],
  ['Тема. Другая', 'Тема. Другая'],
])('%s is not broken where a reader stumbles', (text, held) => {
  expect(holdTogether(text)).toBe(held);
});
