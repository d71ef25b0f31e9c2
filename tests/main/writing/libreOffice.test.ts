import { expect, test } from 'vitest';
import { decimalOfMoney } from '#shared/domain/money.ts';
import { languages } from '#shared/domain/language.ts';
import type { ReportCell, ReportHead } from '#shared/report/model.ts';
import { shownCells } from './libreOffice.ts';
import { nastyRows, writeRegister } from './writeRegister.ts';

function grouped(decimal: string): string {
  const [whole = '', ...rest] = decimal.split('.');
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ','), ...rest].join('.');
}

/** A cell of the model as an American LibreOffice shows it in the formats of the report. */
function shown(cell: ReportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return grouped(decimalOfMoney(cell));
  if (typeof cell === 'number') return grouped(String(cell));
  return /^\d{4}-\d\d-\d\d$/u.test(cell) ? cell.split('-').toReversed().join('.') : cell;
}

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

function titleLines(head: ReportHead): string[] {
  return [head.office, head.title, ...head.facts, ''];
}

test.each(languages)(
  'LibreOffice shows every cell of the register in %s as the model has it',
  async (language) => {
    const projects = nastyRows(language, 60);
    const { path, head, rows } = await writeRegister(language, projects);
    const sheets = await shownCells(path);
    const width = head.columns.length;
    const totals = new Map<string, bigint>();
    for (const { budget } of projects) {
      if (budget === null) continue;
      totals.set(budget.currency, (totals.get(budget.currency) ?? 0n) + BigInt(budget.minor));
    }
    const sum = (pick: 'scientists' | 'youngScientists'): number =>
      projects.reduce((total, project) => total + (project[pick] ?? 0), 0);
    const countLine = pad([head.totals.countLabel.replace('{count}', '60')], width);
    countLine[12] = shown(sum('scientists'));
    countLine[13] = shown(sum('youngScientists'));
    const currencyLines = ['KZT', 'EUR', 'JPY', 'USD'].map((currency) => {
      const line = pad([head.totals.currencyLabel.replace('{currency}', currency)], width);
      line[10] = shown({ minor: Number(totals.get(currency) ?? 0n), currency });
      line[11] = currency;
      return line;
    });
    const expected = [
      ...titleLines(head).map((line) => pad([line], width)),
      head.columns.map(({ title }) => title),
      ...rows.map((row) => row.map(shown)),
      countLine,
      ...currencyLines,
    ];
    const table = sheets.find((sheet) => sheet[1]?.[0] === head.title) ?? [];
    expect(table.slice(0, expected.length).map((row) => pad(row, width))).toEqual(expected);
    const [signature] = head.signatures;
    const below = table.slice(expected.length).flat();
    expect(below).toContain(signature?.position);
    expect(below).toContain(signature?.name);

    const notes = sheets.find((sheet) => sheet[0]?.[0] === head.notes.title) ?? [];
    expect(notes.map((row) => pad(row, 2)).filter(([term]) => term !== '')).toEqual([
      [head.notes.title, ''],
      [head.notes.parametersTitle, ''],
      ...head.notes.parameters.map(({ name, value }) => [name, value]),
      [head.notes.definitionsTitle, ''],
      ...head.notes.definitions.map(({ term, meaning }) => [term, meaning]),
    ]);
  },
);
