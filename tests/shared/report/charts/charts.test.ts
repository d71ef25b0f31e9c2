import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartData } from '#shared/report/charts/chartData.ts';
import { chartGeometry } from '#shared/report/charts/chartGeometry.ts';
import { chartSvg } from '#shared/report/charts/chartSvg.ts';
import { inkOf, inks } from '#shared/report/charts/inks.ts';
import { ticks } from '#shared/report/charts/ticks.ts';
import { monthMarks } from '#shared/report/charts/timelineShapes.ts';
import type { ReportChart, ReportTable } from '#shared/report/reportModel.ts';
import { checkXml } from '#tests/main/writing/checkXml.ts';
import { kitchenSink, plainTable } from '#tests/main/writing/kitchenSink.ts';

const shown = { language: 'ru', amountScale: 1 } as const;
const width = 700;

function tables(): ReportTable[] {
  return kitchenSink('ru').sections.flatMap((one) => (one.kind === 'table' ? [one] : []));
}

const charts: [string, ReportChart, ReportTable][] = tables().flatMap((table) =>
  table.charts.map((chart): [string, ReportChart, ReportTable] => [chart.kind, chart, table]),
);

test.each(charts)('a chart of %s draws outside its frame or is no whole SVG', (_, chart, table) => {
  const data = chartData(chart, table, shown);
  if (data === null) throw new Error('nothing to draw');
  const geometry = chartGeometry(data, width, shown);
  for (const shape of geometry.shapes) {
    if (shape.kind === 'bar') {
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x + shape.width).toBeLessThanOrEqual(width);
      expect(shape.height).toBeGreaterThanOrEqual(0);
      expect(shape.y + shape.height).toBeLessThanOrEqual(geometry.height);
    }
    if (shape.kind === 'text') {
      expect(shape.y).toBeGreaterThan(0);
      expect(shape.y).toBeLessThanOrEqual(geometry.height);
    }
  }
  const svg = chartSvg(geometry, { id: 'c', title: '<b> & "q"', description: chart.title });
  expect(() => checkXml(svg)).not.toThrow();
  expect(svg).not.toMatch(/style=|<script|href/u);
});

test('bars are as long as their values say, negative ones to the other side', () => {
  const [, years] = tables();
  const chart = years?.charts[2];
  if (!years || !chart) throw new Error('no chart');
  const data = chartData(chart, years, shown);
  if (!data) throw new Error('nothing to draw');
  const bars = chartGeometry(data, width, shown).shapes.flatMap((one) =>
    one.kind === 'bar' ? [one] : [],
  );
  const [first, second, third, last] = bars;
  if (!first || !second || !third || !last) throw new Error('a bar is missing');
  // 1,000,000, -350,000, 200,000 and 755,000 tenge; a year without an amount has no bar.
  expect(bars).toHaveLength(4);
  expect(second.height / first.height).toBeCloseTo(0.35);
  expect(third.height / first.height).toBeCloseTo(0.2);
  expect(last.height / first.height).toBeCloseTo(0.755);
  expect(second.y).toBeCloseTo(first.y + first.height);
});

test('marks of an axis leave out a value, are too many or are no multiples of a round step', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 10 }),
      fc.boolean(),
      (values, isWhole) => {
        const marks = ticks(values, isWhole);
        const near = 1e-9 * Math.max(1, ...values.map(Math.abs));
        expect(marks[0]).toBeLessThanOrEqual(Math.min(0, ...values) + near);
        expect(marks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values) - near);
        expect(marks.some((mark) => mark === 0)).toBe(true);
        expect(marks.length).toBeLessThanOrEqual(13);
      },
    ),
  );
});

test('marks of a timeline do not hold all of its days between them', () => {
  const day = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20_000 }), (first, length) => {
      const marks = monthMarks(first, first + length);
      const days = marks.map((mark) => Date.parse(mark) / 86_400_000);
      expect(days[0]).toBeLessThanOrEqual(first);
      expect(days.at(-1)).toBeGreaterThanOrEqual(first + length);
      expect(marks.length).toBeLessThanOrEqual(10);
    }),
  );
});

test('too many slices, or a negative one, are drawn as a ring that nobody can read', () => {
  const table = (values: number[]): ReportTable =>
    plainTable({
      key: 't',
      title: '',
      columns: [
        { key: 'name', title: '', type: 'text', width: 5 },
        { key: 'value', title: '', type: 'integer', width: 5 },
      ],
      rows: values.map((value, index) => [`n${index}`, value]),
    });
  const chart = { kind: 'share', title: '', categoryKey: 'name', valueKeys: ['value'] } as const;
  const kind = (values: number[]) =>
    chartData({ ...chart, valueKeys: [...chart.valueKeys] }, table(values), shown)?.kind;
  expect(kind([1, 2, 3])).toBe('share');
  expect(kind([1, -2, 3])).toBe('bars');
  expect(kind(Array.from({ length: 9 }, () => 1))).toBe('bars');
});

test('two series cannot be told apart when the page is printed black and white', () => {
  const looks = inks.map(({ pattern, fore }) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      parseInt(fore.slice(at, at + 2), 16),
    );
    const grey = Math.round((0.3 * red + 0.59 * green + 0.11 * blue) / 64);
    return pattern === 'solid' ? `solid ${grey}` : pattern;
  });
  expect(new Set(looks).size).toBe(inks.length);
});

test('more series than can be told apart in black and white share an ink, or lose what the smallest add up to', () => {
  const keys = Array.from({ length: 10 }, (_, at) => `s${at}`);
  const many = plainTable({
    key: 'many',
    title: 'Ряды',
    columns: [
      { key: 'year', title: 'Год', type: 'code', width: 8 },
      ...keys.map((key, at) => ({ key, title: `Ряд ${at}`, type: 'integer' as const, width: 8 })),
    ],
    rows: [2024, 2025].map((year) => [String(year), ...keys.map((_, at) => (at === 4 ? 90 : at))]),
  });
  for (const kind of ['stacked', 'bars', 'lines'] as const) {
    const chart: ReportChart = { kind, title: 'Ряды', categoryKey: 'year', valueKeys: keys };
    const data = chartData(chart, many, shown);
    expect(data?.series.map(({ title }) => title)).toEqual([
      ...['Ряд 4', 'Ряд 5', 'Ряд 6', 'Ряд 7', 'Ряд 8', 'Ряд 9'],
      'Остальные вместе (4)',
    ]);
    // 0 + 1 + 2 + 3 in each year.
    expect(data?.series.at(-1)).toMatchObject({ values: [6, 6], texts: ['6', '6'] });
    const all = data?.series.flatMap(({ values }) => values[0] ?? 0) ?? [];
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(131);
    const looks = data?.series.map((_, at) => JSON.stringify(inkOf(at))) ?? [];
    expect(new Set(looks).size).toBe(looks.length);
  }
});
