import ExcelJS from 'exceljs';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { addModelTable, addSummary } from './addModelSheets.ts';
import { addNotesSheet } from './addNotesSheet.ts';
import { packageParts, patchStyles } from './packageParts.ts';
import { checkCancelled, replaceFile } from './replaceFile.ts';
import { sheetName } from './sheetName.ts';
import { zipWriter } from './zipWriter.ts';

const stylesPart = 'xl/styles.xml';

function makeBook(model: ReportModel): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const issued = new Date(model.issuedAt);
  book.creator = model.office;
  book.lastModifiedBy = model.office;
  book.created = issued;
  book.modified = issued;
  book.title = model.title;
  const taken: string[] = [];
  const named = (text: string): string => {
    const name = sheetName(text, taken);
    taken.push(name);
    return name;
  };
  addSummary(book, named(model.title), model);
  for (const section of model.sections) {
    if (section.kind === 'table') addModelTable(book, named(section.title), section, model);
  }
  addNotesSheet(book, named(model.notes.sheetName), model);
  return book;
}

/** Writes a report of the catalogue as xlsx: a sheet of figures, one per table, one of definitions. */
export async function writeModel(
  model: ReportModel,
  path: string,
  signal?: AbortSignal,
  temporary?: string,
): Promise<void> {
  const parts = await packageParts(Buffer.from(await makeBook(model).xlsx.writeBuffer()));
  checkCancelled(signal);
  const styles = parts.get(stylesPart)?.toString('utf8') ?? '';
  parts.set(stylesPart, Buffer.from(patchStyles(styles)));
  await replaceFile(
    path,
    async (file) => {
      const zip = zipWriter(file, new Date(model.issuedAt));
      const first = '[Content_Types].xml';
      await zip.add(first, [parts.get(first) ?? Buffer.alloc(0)]);
      parts.delete(first);
      for (const [name, bytes] of parts) await zip.add(name, [bytes]);
      return zip.finish();
    },
    signal,
    temporary,
  );
}
