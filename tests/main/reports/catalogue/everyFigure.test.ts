import { beforeAll, expect, test } from 'vitest';
import { convertMoney, type ExchangeRate } from '#shared/domain/exchangeRates.ts';
import type { Money } from '#shared/domain/money.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ModelValue, ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { pageBehind } from '#main/reports/catalogue/behind/appendix.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { openableOf, type Openable } from './openable.ts';
import {
  choose,
  everyPeriod,
  neededValues,
  sampleReports,
  tableOf,
  today,
} from './sampleReports.ts';
import type { SampleReports } from './sampleReports.ts';

let r: SampleReports;

beforeAll(async () => {
  r = await sampleReports();
  return r.close;
});

/** Numbers that open nothing: a rate is entered as it stands, with its day and source beside it. */
const closed = new Set(['rates units', 'rates rate']);

/** Numbers that are neither a count of rows nor a sum of one of their columns: only that there are rows is asked. */
const reckoned = new Set([
  // Full years since the first project began, which is what opens.
  'yearsOnRecord',
  // Scientists stated in projects beyond those entered by name; the projects open.
  'unmatchedScientists',
  // Pairs of a project and an organisation, of which the projects open.
  'horizon participations',
  // Records that the changes are of, each once.
  'changes records',
  // A training without a number is of one person.
  'trained',
  'results peopleCount',
]);

const isReckoned = (id: string, { name, type }: Openable): boolean =>
  !['integer', 'money'].includes(type) || reckoned.has(name) || reckoned.has(`${id} ${name}`);

/** The sums of numbers of the rows, and how many different words stand in a column. */
const numbersOf = ({ rows, columns }: ReportTable): number[] =>
  columns.flatMap(({ type }, place) => {
    if (type === 'integer') return [rows.reduce((sum, row) => sum + Number(row[place] ?? 0), 0)];
    return type === 'text' || type === 'code' ? [new Set(rows.map((row) => row[place])).size] : [];
  });

const disbursement = createTranslator('en')('funding.stage.disbursement');

/** The amounts of the rows added up, apart for each currency; what is disbursed is taken off a balance. */
function amountsOf({ rows, columns }: ReportTable, { name }: Openable): Money[] {
  const [money, stage] = ['money', 'stage'].map((key) =>
    columns.findIndex(({ type, key: own }) => type === key || own === key),
  ) as [number, number];
  const isTaken = (row: ModelValue[]): boolean =>
    name.startsWith('balance') && row[stage] === disbursement;
  const sums = new Map<string, number>();
  for (const row of rows) {
    const amount = row[money];
    if (typeof amount !== 'object' || amount === null) continue;
    const sum = sums.get(amount.currency) ?? 0;
    sums.set(amount.currency, sum + (isTaken(row) ? -1 : 1) * amount.minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}

/** Amounts by the rates that stand in the report; of a balance each part is rounded by itself. */
function converted(model: ReportModel, amounts: readonly Money[]): number {
  const rates = tableOf(model, 'rates').rows.map(([currency, units, rate, date]) => ({
    currency,
    units,
    rate: JSON.stringify(rate),
    date,
  })) as ExchangeRate[];
  return amounts.reduce(
    (sum, one) => sum + (convertMoney(one, 'KZT', today, rates)?.minor ?? 0),
    0,
  );
}

function agrees(model: ReportModel, one: Openable, table: ReportTable): boolean {
  const { value, kind, name, where } = one;
  if (kind === 'count') return table.rowCount === value;
  if (isReckoned(model.id, one)) return table.rowCount > 0;
  if (typeof value === 'object' && value !== null) {
    const amounts = amountsOf(table, one);
    const isConverted = /onverted/u.test(name) || where.startsWith('converted');
    if (isConverted) return Math.abs(converted(model, amounts) - value.minor) <= amounts.length;
    return (
      (amounts.find(({ currency }) => currency === value.currency)?.minor ?? 0) === value.minor
    );
  }
  return table.rowCount === value || numbersOf(table).includes(Number(value));
}

test.each(catalogue.map(({ id }) => id))(
  'every figure, cell and total of %s opens the rows that it counts or adds up',
  async (id) => {
    const values = everyPeriod[id] ?? neededValues(r)[id] ?? {};
    const faults: string[] = [];
    let sums = 0;
    await withReport(r.ctx, choose(id, { values }), { appVersion: 'test' }, async (report) => {
      const { model, behind } = report;
      const ofRecords = new Set(
        model.sections.flatMap((one) =>
          one.kind === 'table' && one.rowLinks.length > 0 ? [one.key] : [],
        ),
      );
      for (const one of openableOf(model)) {
        const { key, where, name, kind, value } = one;
        const [table = ''] = where.split(', ');
        if (key === null) {
          // A number of a record that has a row of its own: the row leads to the record.
          const isOfRecord = kind === 'cell' && ofRecords.has(table);
          if (!isOfRecord && !closed.has(`${table} ${name}`)) faults.push(`${where}: ${name}`);
          continue;
        }
        if (kind === 'sum' || kind === 'count') sums += 1;
        const rows = await pageBehind(behind, key, { offset: 0, limit: 100_000 });
        if (agrees(model, one, rows)) continue;
        faults.push(`${where}: ${name} = ${JSON.stringify(value)}, ${rows.rowCount} of ${key}`);
      }
    });
    expect(faults).toEqual([]);
    // These have no line of totals.
    const isWithout = ['passport', 'briefing', 'annual', 'cooperation'].includes(id);
    expect(sums > 0).toBe(!isWithout);
  },
);
