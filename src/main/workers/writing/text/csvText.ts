import { isCalendarDate } from '#shared/domain/dates.ts';
import { decimalOfMoney } from '#shared/domain/money.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { differenceOf } from '#shared/report/shownValue.ts';
import type {
  BuiltReport,
  ModelValue,
  ReportModel,
  ReportSection,
  ReportTable,
  ValueType,
} from '#shared/report/reportModel.ts';
import { sumLines } from '#shared/report/sumLines.ts';
import { tableBody, type BodyLine } from '#shared/report/tableBody.ts';
import { rowsOfTable } from '../rowsOfTable.ts';
import { dividedDecimal } from './dividedDecimal.ts';

const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text as one field; what a spreadsheet would run as a formula gets an apostrophe before it. */
function textField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A value without grouping, with the decimal sign that a spreadsheet in the report's language reads; amounts
 * in the scale that the report states, with every digit.
 */
function field(value: ModelValue, type: ValueType, model: ReportModel): string {
  const decimal = (text: string): string =>
    model.language === 'en' ? text : text.replace('.', ',');
  if (value === null) return '';
  if (typeof value === 'number') {
    return decimal(type === 'percent' ? value.toFixed(4) : String(value));
  }
  if (typeof value === 'object') {
    return decimal(dividedDecimal(decimalOfMoney(value), model.amountScale));
  }
  const isDate = type === 'date' && isCalendarDate(value);
  return isDate ? formatDate(value, model.language) : textField(value);
}

const currencyOf = (value: ModelValue): string =>
  typeof value === 'object' && value !== null ? value.currency : '';

function figureLines(
  section: Extract<ReportSection, { kind: 'figures' }>,
  model: ReportModel,
): string[][] {
  const { compared, figures } = section;
  const heads = compared
    ? [['', compared.now, compared.before, compared.difference].map(textField)]
    : [];
  return [
    ...heads,
    ...figures.map(({ label, value, previous, type, meaning }) => {
      const values = compared
        ? [value, previous ?? null, differenceOf(value, previous, type)]
        : [value];
      return [
        textField(label),
        ...values.map((one) => field(one, type, model)),
        currencyOf(value),
        textField(meaning),
      ];
    }),
  ];
}

function bodyLine(line: BodyLine, table: ReportTable, model: ReportModel): string[][] {
  const { columns } = table;
  if (line.kind === 'head') return [[textField(line.group.title)]];
  if (line.kind === 'row') {
    return [columns.map(({ type }, at) => field(line.row[at] ?? null, type, model))];
  }
  return sums(table, line.totals, model, line.group.title);
}

function sums(
  table: ReportTable,
  totals: Parameters<typeof sumLines>[1],
  model: ReportModel,
  group = '',
): string[][] {
  const { columns } = table;
  return sumLines(table, totals, model.language, group).map(({ label, cells }) =>
    columns.map(({ type }, at) =>
      at === 0 ? textField(label) : field(cells[at] ?? null, type, model),
    ),
  );
}

/** The lines of a table in batches, as its rows come. */
async function* tableLines(
  table: ReportTable,
  { model, streams }: BuiltReport,
): AsyncGenerator<string[][]> {
  const body = tableBody(table);
  const put = (line: BodyLine): string[][] => bodyLine(line, table, model);
  if (table.columns.some(({ group }) => group !== undefined)) {
    yield [table.columns.map(({ group }) => textField(group ?? ''))];
  }
  yield [table.columns.map(({ title }) => textField(title))];
  for await (const batch of rowsOfTable(table, streams)) {
    yield batch.flatMap((row) => body.add(row)).flatMap(put);
  }
  yield [
    ...body.end().flatMap(put),
    ...sums(table, body.totals(), model),
    ...table.figures.map(({ label, value, type }) => [
      textField(label),
      field(value, type, model),
      currencyOf(value),
    ]),
    ...(table.footnote === '' ? [] : [[textField(table.footnote)]]),
  ];
}

async function* sectionLines(
  section: ReportSection,
  report: BuiltReport,
): AsyncGenerator<string[][]> {
  const { model } = report;
  if (section.title !== '') yield [[], [textField(section.title)]];
  if (section.kind === 'text') yield [[textField(section.text)]];
  else if (section.kind === 'figures') yield figureLines(section, model);
  else if (section.kind === 'card') {
    yield section.lines.map(({ label, value, type }) => [
      textField(label),
      field(value, type, model),
      currencyOf(value),
    ]);
  } else yield* tableLines(section, report);
}

async function* allLines(report: BuiltReport): AsyncGenerator<string[][]> {
  const { model } = report;
  yield [model.title, ...model.facts].map((text) => [textField(text)]);
  for (const section of model.sections) {
    if (section.kind === 'text' && section.text === '') continue;
    yield* sectionLines(section, report);
  }
  const { notes } = model;
  yield [
    [],
    [textField(notes.definitionsTitle)],
    ...notes.definitions.map(({ term, meaning }) => [textField(term), textField(meaning)]),
  ];
}

/** A report as csv with a byte order mark and `;`: title block, then every section under its title. */
export async function* csvText(report: BuiltReport): AsyncGenerator<string> {
  yield '\uFEFF';
  for await (const lines of allLines(report)) {
    yield lines.map((line) => `${line.join(';')}\r\n`).join('');
  }
}
