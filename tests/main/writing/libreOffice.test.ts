import { expect, test } from 'vitest';
import { decimalOfMoney } from '#shared/domain/money.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import type { ModelValue, ReportModel } from '#shared/report/reportModel.ts';
import { currencyName } from '#shared/i18n/format/names.ts';
import { shownCells } from './libreOffice.ts';
import { nastyRows, writeRegister } from './writeRegister.ts';

function grouped(decimal: string): string {
  const [whole = '', ...rest] = decimal.split('.');
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ','), ...rest].join('.');
}

/** A cell of the model as an American LibreOffice shows it in the formats of the report. */
function shown(cell: ModelValue): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return grouped(decimalOfMoney(cell));
  if (typeof cell === 'number') return grouped(String(cell));
  return /^\d{4}-\d\d-\d\d$/u.test(cell) ? cell.split('-').toReversed().join('.') : cell;
}

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

function titleLines(model: ReportModel): string[] {
  return [model.office, model.title, ...model.facts, ''];
}

function labelOf(currency: string, language: Language): string {
  const name = currencyName(currency, language);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${currency})`;
}

test.each(languages)(
  'LibreOffice shows every cell of the register in %s as the model has it',
  async (language) => {
    const projects = nastyRows(language, 60);
    const { path, model, table, rows } = await writeRegister(language, projects);
    const sheets = await shownCells(path);
    const width = table.columns.length;
    const totals = new Map<string, bigint>();
    for (const { budget } of projects) {
      if (budget === null) continue;
      totals.set(budget.currency, (totals.get(budget.currency) ?? 0n) + BigInt(budget.minor));
    }
    const sum = (pick: 'scientists' | 'youngScientists'): number =>
      projects.reduce((total, project) => total + (project[pick] ?? 0), 0);
    const countLine = pad([table.totalLabel?.replace('{count}', '60') ?? ''], width);
    countLine[12] = shown(sum('scientists'));
    countLine[13] = shown(sum('youngScientists'));
    const currencyLines = ['KZT', 'EUR', 'JPY', 'USD'].map((currency) => {
      const line = pad([labelOf(currency, language)], width);
      line[10] = shown({ minor: Number(totals.get(currency) ?? 0n), currency });
      line[11] = currency;
      return line;
    });
    const expected = [
      ...titleLines(model).map((line) => pad([line], width)),
      table.columns.map(({ title }) => title),
      ...rows.map((row) => row.map(shown)),
      countLine,
      ...currencyLines,
    ];
    const sheet = sheets.find((sheet) => sheet[1]?.[0] === model.title) ?? [];
    expect(sheet.slice(0, expected.length).map((row) => pad(row, width))).toEqual(expected);
    const [signature] = model.signatures;
    const below = sheet.slice(expected.length).flat();
    expect(below).toContain(signature?.position);
    expect(below).toContain(signature?.name);

    const notes = sheets.find((sheet) => sheet[0]?.[0] === model.notes.title) ?? [];
    expect(notes.map((row) => pad(row, 2)).filter(([term]) => term !== '')).toEqual([
      [model.notes.title, ''],
      [model.notes.parametersTitle, ''],
      ...model.notes.parameters.map(({ name, value }) => [name, value]),
      [model.notes.definitionsTitle, ''],
      ...model.notes.definitions.map(({ term, meaning }) => [term, meaning]),
    ]);
  },
);
