import ExcelJS from 'exceljs';
import type { TemplateModel } from '#shared/domain/workbook.ts';
import { packageParts, patchStyles } from '../../writing/zip/packageParts.ts';
import { checkCancelled, replaceFile } from '../../writing/replaceFile.ts';
import { sheetName } from '../../writing/xlsx/sheetName.ts';
import { zipWriter } from '../../writing/zip/zipWriter.ts';
import type { WriteTarget } from '../comments/commentPackage.ts';
import { addGuideSheet } from './addGuideSheet.ts';
import { addKindSheet } from './addKindSheet.ts';
import { addWords } from './addWords.ts';

const stylesPart = 'xl/styles.xml';

function makeBook(model: TemplateModel): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.creator = 'Ortaq';
  const taken: string[] = [];
  const named = (text: string): string => {
    const name = sheetName(text, taken);
    taken.push(name);
    return name;
  };
  const names = model.sheets.map(({ name }) => named(name));
  const words = addWords(model, named(model.wordsSheet));
  for (const [place, { columns }] of model.sheets.entries()) {
    addKindSheet(book, names[place] ?? '', columns, words.rangesOf(place));
  }
  if (model.guide !== undefined) addGuideSheet(book, named(model.guide.name), model.guide, model);
  words.addTo(book);
  return book;
}

/** Writes a workbook to fill in: named columns with their formats, words to choose from, and what belongs where. */
export async function writeTemplate(
  model: TemplateModel,
  { path, temporary, signal }: WriteTarget,
): Promise<void> {
  const parts = await packageParts(Buffer.from(await makeBook(model).xlsx.writeBuffer()));
  checkCancelled(signal);
  const styles = parts.get(stylesPart)?.toString('utf8') ?? '';
  parts.set(stylesPart, Buffer.from(patchStyles(styles)));
  await replaceFile(
    path,
    async (file) => {
      const zip = zipWriter(file, new Date());
      for (const [name, bytes] of parts) await zip.add(name, [bytes]);
      return zip.finish();
    },
    signal,
    temporary,
  );
}
