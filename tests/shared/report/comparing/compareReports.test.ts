import { describe, expect, test } from 'vitest';
import { compareReports } from '#shared/report/comparing/compareReports.ts';
import type {
  ModelValue,
  RecordLink,
  ReportModel,
  ReportTable,
} from '#shared/report/reportModel.ts';

const columns: ReportTable['columns'] = [
  { key: 'number', title: '№', type: 'rowNumber', width: 4 },
  { key: 'name', title: 'Name', type: 'text', width: 20 },
  { key: 'budget', title: 'Budget', type: 'money', width: 12 },
];

const link = (id: string): RecordLink => ({ kind: 'project', id });

const tableOf = (rows: ModelValue[][], rowLinks: (RecordLink | null)[] = []): ReportTable => ({
  kind: 'table',
  key: 'projects',
  title: 'Projects',
  columns,
  rows,
  rowCount: rows.length,
  rowLinks,
  rowParts: [],
  groups: [],
  totalLabel: null,
  figures: [],
  charts: [],
  footnote: '',
  frozenColumns: 0,
});

const modelOf = (sections: ReportModel['sections']): ReportModel => ({
  id: 'x',
  language: 'en',
  secondLanguage: null,
  title: '',
  office: '',
  facts: [],
  amountScale: 1,
  sections,
  appendices: [],
  signatures: [],
  notes: {
    sheetName: '',
    title: '',
    parametersTitle: '',
    parameters: [],
    definitionsTitle: '',
    definitions: [],
  },
  footer: '',
  issuedAt: '2026-01-01T00:00:00.000Z',
});

const kzt = (minor: number): ModelValue => ({ minor, currency: 'KZT' });

const compareRows = (before: ReportTable, now: ReportTable) =>
  compareReports(modelOf([before]), modelOf([now])).tables[0];

describe('rows', () => {
  test('of a record that was renamed are one changed row, not one gone and one added', () => {
    const before = tableOf([[1, 'Old', kzt(5)]], [link('a')]);
    const now = tableOf([[1, 'New', kzt(5)]], [link('a')]);
    expect(compareRows(before, now)).toMatchObject({ added: 0, gone: 0, changed: 1 });
  });

  test('are the same when only their numbers moved because another row came before them', () => {
    const before = tableOf([[1, 'B', kzt(5)]], [link('b')]);
    const now = tableOf(
      [
        [1, 'A', kzt(1)],
        [2, 'B', kzt(5)],
      ],
      [link('a'), link('b')],
    );
    expect(compareRows(before, now)).toMatchObject({ added: 1, gone: 0, changed: 0, same: 1 });
  });

  test('of one record that stands twice are told apart by their words', () => {
    const twice = [link('a'), link('a')];
    const before = tableOf(
      [
        [1, 'planned', kzt(1)],
        [2, 'spent', kzt(2)],
      ],
      twice,
    );
    const now = tableOf(
      [
        [1, 'spent', kzt(2)],
        [2, 'planned', kzt(9)],
      ],
      twice,
    );
    expect(compareRows(before, now)).toMatchObject({ added: 0, gone: 0, changed: 1, same: 1 });
  });

  test('keep a column that only one of the two has', () => {
    const before = tableOf([[1, 'A', kzt(5)]]);
    const now = {
      ...tableOf([[1, 'A', kzt(5), 3]]),
      columns: [...columns, { key: 'people', title: 'People', type: 'integer' as const, width: 6 }],
    };
    const compared = compareRows(before, now);
    expect(compared?.columns.map(({ key }) => key)).toEqual(['name', 'budget', 'people']);
    expect(compared?.rows).toEqual([
      { change: 'changed', link: null, before: ['A', kzt(5), null], now: ['A', kzt(5), 3] },
    ]);
  });
});

const figure = (value: ModelValue, key = 'sum') => ({
  key,
  label: 'Sum',
  type: 'money' as const,
  value,
  meaning: '',
  rowsKey: null,
});

const figuresOf = (figures: ReturnType<typeof figure>[]): ReportModel =>
  modelOf([{ kind: 'figures', key: 'figures', title: 'Figures', compared: null, figures }]);

test('amounts in two currencies under one name are compared each with its own', () => {
  const usd: ModelValue = { minor: 7, currency: 'USD' };
  const { figures } = compareReports(
    figuresOf([figure(kzt(5)), figure(usd)]),
    figuresOf([figure(kzt(6)), figure(usd)]),
  );
  expect(figures.map(({ before, now, isChanged }) => [before, now, isChanged])).toEqual([
    [kzt(5), kzt(6), true],
    [usd, usd, false],
  ]);
});

test('a figure that is gone is told with its former value', () => {
  const { figures } = compareReports(figuresOf([figure(kzt(5))]), figuresOf([]));
  expect(figures).toMatchObject([{ before: kzt(5), now: null, isChanged: true }]);
});
