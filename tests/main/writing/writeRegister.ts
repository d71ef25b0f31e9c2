import { join } from 'node:path';
import type { Language } from '#shared/domain/language.ts';
import type { ModelValue, ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { registerModel, registerRow, registerRows, type RegisterRow } from './registerModel.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface WrittenRegister {
  path: string;
  model: ReportModel;
  table: ReportTable;
  rows: ModelValue[][];
}

/** Texts that break careless writers, one in the title of each of the first projects. */
export const nastyTitles = [
  '=1+1',
  '+77172',
  '-5 °C',
  '@SUM(A1)',
  '=HYPERLINK("http://x","y")',
  'a < b & c > "d" \'e\'',
  'две\nстроки',
  ' пробелы по краям ',
  '_x0041_ и 😀 и 中文',
  'ӘІҢҒҮҰҚӨҺ әіңғүұқөһ Ёё',
];

/** Rows of the register, the first of them with nasty titles. */
export function nastyRows(language: Language, count: number): RegisterRow[] {
  return [...registerRows(language, count)].map((row, index) => ({
    ...row,
    title: nastyTitles[index] ?? row.title,
  }));
}

/** A register on the disk, beside the model that it was written from. */
export async function writeRegister(
  language: Language,
  projects: readonly RegisterRow[],
): Promise<WrittenRegister> {
  const rows = projects.map((project, index) => registerRow(project, index + 1));
  const { model, table } = registerModel(language, rows);
  const path = join(temporaryFolder(), 'register.xlsx');
  await writeXlsx({ model, streams: {} }, path);
  return { path, model, table, rows };
}
