import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { committed, created, importTable } from './importTable.ts';

const header: Cell[] = [
  'Код проекта',
  'Жобаның атауы',
  'Организация-исполнитель',
  'Программа',
  'Дата начала',
  'Дата окончания',
  'Бюджет',
  'Валюта',
  'Статус',
  'Ученых',
  'Научный руководитель',
];

const word = fc.constantFrom(
  'Климат',
  'Қазақ тілі',
  'Soil',
  'почвы',
  'ғылым',
  'data',
  'реактор',
  'су',
);
const blank = fc.constant(null);
const day = fc.date({
  min: new Date('2001-01-01'),
  max: new Date('2035-12-31'),
  noInvalidDate: true,
});
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const dotted = isoDay.map((date) => date.split('-').reverse().join('.'));

const dataRow: fc.Arbitrary<Cell[]> = fc.tuple(
  fc.oneof(
    fc.integer({ min: 10, max: 60 }).map((n) => `K-${n}`),
    fc.integer({ min: 10, max: 60 }).map((n) => `К ${n}`),
    blank,
  ),
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    },
    { weight: 1, arbitrary: blank },
  ),
  fc.oneof(fc.constantFrom('РГП «Институт физики»', 'Институт физики', 'ЕНУ', 'NNC RK'), blank),
  fc.oneof(fc.constantFrom('ISTC', 'HORIZON-EIC', 'Грантовое финансирование'), blank),
  fc.oneof(isoDay, dotted, blank),
  fc.oneof(isoDay, dotted, blank, fc.constant('скоро')),
  fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.constantFrom('1 234,56', '12,5 млн', 'много'),
    blank,
  ),
  fc.oneof(fc.constantFrom('KZT', '$', 'евро'), blank),
  fc.oneof(fc.constantFrom(...statusCodes, 'завершён', 'аяқталды', 'ongoing', '???'), blank),
  fc.oneof(fc.integer({ min: 0, max: 300 }), blank),
  fc.oneof(fc.constantFrom('Ахметов А.', 'Сериков Б.'), blank),
);

/** Rows below a header that findTable takes for one whatever stands below it. */
const table = fc
  .array(dataRow, { minLength: 1, maxLength: 40 })
  .map((rows) => [header, ...anchors, ...rows]);

const anchors: Cell[][] = ['K-901', 'K-902', 'K-903'].map((code) => [
  code,
  `Проект ${code}`,
  'Институт химии',
  'ISTC',
  '2020-01-01',
  '2023-12-31',
  100,
  'USD',
  'завершён',
  10,
  'Ахметов А.',
]);

const isBlankRow = (cells: Cell[]): boolean => cells.every((cell) => cell === null);

describe('a plan', () => {
  it('never imports a table twice: what was created is unchanged the second time', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const first = importTable(rows, { defaultCurrency: 'KZT' }).plan;
        const second = importTable(rows, {
          defaultCurrency: 'KZT',
          existing: committed(first),
        }).plan;
        expect(second.counts.create).toBe(0);
        expect(second.counts.update).toBe(0);
        expect(second.counts.unchanged).toBe(first.counts.create);
        expect(second.records).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same table, and holds every row once and in order', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { plan } = importTable(rows);
        expect(importTable(rows).plan.records).toEqual(plan.records);
        const written = rows.flatMap((cells, row) => (row === 0 || isBlankRow(cells) ? [] : [row]));
        const last = plan.rows.at(-1)?.row ?? 0;
        expect(plan.rows.map(({ row }) => row)).toEqual(written.filter((row) => row <= last));
        const sum = Object.values(plan.counts).reduce((total, count) => total + count, 0);
        expect(sum).toBe(plan.rows.length);
      }),
      { numRuns: 100 },
    );
  });

  it('creates no two projects with one code', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { plan } = importTable(rows, { defaultCurrency: 'USD' });
        const codes = created(plan, 'project').flatMap(({ code }) => (code === '' ? [] : [code]));
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 100 },
    );
  });
});
