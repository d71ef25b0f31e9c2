import { join } from 'node:path';
import type { Language } from '#shared/domain/language.ts';
import type { ReportHead, ReportRow } from '#shared/report/model.ts';
import { buildRegister } from '#main/reports/definitions/register.ts';
import type { RegisterRow } from '#main/reports/definitions/register.ts';
import { writeXlsx } from '#main/workers/writing/writeXlsx.ts';
import { registerParameters, registerRows } from '#tests/main/reports/registerRows.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface WrittenRegister {
  path: string;
  head: ReportHead;
  rows: ReportRow[];
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
  const { head, rows } = buildRegister(
    projects,
    registerParameters(language),
    createTranslator(language),
  );
  const path = join(temporaryFolder(), 'register.xlsx');
  await writeXlsx(head, [rows], path);
  return { path, head, rows };
}
