import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ModelColumn, ModelValue, TableGroup } from '#shared/report/reportModel.ts';
import { sumLines } from '#shared/report/sumLines.ts';
import { bodyOf } from '#shared/report/tableBody.ts';

const columns: ModelColumn[] = [
  { key: 'name', title: '', type: 'text', width: 10 },
  { key: 'count', title: '', type: 'integer', width: 5, isSummed: true },
  { key: 'amount', title: '', type: 'money', width: 10, isSummed: true, currencyKey: 'currency' },
  { key: 'currency', title: '', type: 'currency', width: 5 },
];

const row = (name: string, count: number, minor: number, currency: string): ModelValue[] => [
  name,
  count,
  { minor, currency },
  currency,
];

const shape = (groups: TableGroup[], rows: ModelValue[][]): string =>
  bodyOf({ columns, groups, rows })
    .map((line) => {
      if (line.kind === 'row') return typeof line.row[0] === 'string' ? line.row[0] : '';
      return line.kind === 'head' ? `<${line.group.title}` : `${line.group.title}>`;
    })
    .join(' ');

test('a group closes before its inner groups, or its sums stand among the rows of the next', () => {
  const rows = ['a', 'b', 'c', 'd'].map((name) => row(name, 1, 100, 'KZT'));
  const groups = [
    { title: 'B', level: 0, from: 2, count: 2 },
    { title: 'A', level: 0, from: 0, count: 2 },
    { title: 'b1', level: 1, from: 2, count: 1 },
    { title: 'b2', level: 1, from: 3, count: 1 },
    { title: 'empty', level: 0, from: 1, count: 0 },
  ];
  expect(shape(groups, rows)).toBe('<A a b A> <B <b1 c b1> <b2 d b2> B>');
});

test('sums of the groups of one level do not make up the sum of all', () => {
  const count = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(count, { maxLength: 8 }), (counts) => {
      let from = 0;
      const groups = counts.map((size, index) => {
        const group = { title: `g${index}`, level: 0, from, count: size };
        from += size;
        return group;
      });
      const rows = Array.from({ length: from }, (_, index) => row('x', index, index * 7, 'KZT'));
      const sums = bodyOf({ columns, groups, rows }).flatMap((line) =>
        line.kind === 'sums' ? [line.totals.sums.get('count') ?? 0] : [],
      );
      const all = rows.reduce((sum, [, value]) => sum + Number(value), 0);
      expect(sums.reduce((sum, one) => sum + one, 0)).toBe(all);
    }),
  );
});

test('one currency stands in the line of numbers, several have a line each and none of them is added', () => {
  const table = { columns, totalLabel: 'All: {count}' };
  const totals = (rows: ModelValue[][]) => {
    const groups = [{ title: 'g', level: 0, from: 0, count: rows.length }];
    const last = bodyOf({ columns, groups, rows }).at(-1);
    if (last?.kind !== 'sums') throw new Error('no sums');
    return sumLines(table, last.totals, 'en');
  };
  expect(totals([row('a', 1, 5, 'EUR'), row('b', 2, 6, 'EUR')])).toEqual([
    { label: 'All: 2', currency: 'EUR', cells: [null, 3, { minor: 11, currency: 'EUR' }, 'EUR'] },
  ]);
  const lines = totals([row('a', 1, 5, 'EUR'), row('b', 2, 6, 'KZT')]);
  expect(lines.map(({ cells }) => cells)).toEqual([
    [null, 3, null, null],
    [null, null, { minor: 6, currency: 'KZT' }, 'KZT'],
    [null, null, { minor: 5, currency: 'EUR' }, 'EUR'],
  ]);
  expect(lines[1]?.label).toContain('(KZT)');
});
