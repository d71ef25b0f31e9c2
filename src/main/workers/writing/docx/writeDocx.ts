import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { Language } from '#shared/domain/language.ts';
import { definitionsApart } from '#shared/report/paper/joinFigures.ts';
import { margins, sheetOf } from '#shared/report/paper/sheetOf.ts';
import type { BuiltReport, ReportModel } from '#shared/report/reportModel.ts';
import { checkCancelled, replaceFile } from '../replaceFile.ts';
import type { WriteOptions } from '../writeOptions.ts';
import { fontName } from '../xlsx/styles.ts';
import { packageParts } from '../zip/packageParts.ts';
import { stampZip } from '../zip/stampZip.ts';
import { zipWriter } from '../zip/zipWriter.ts';
import { paragraph, runs, widthsOf } from './cells.ts';
import { patchChart } from './patchCharts.ts';
import { stableIds } from './stableIds.ts';
import { gap, heading, pairs, sectionBlocks, type Block } from './sectionBlocks.ts';

const twips = convertMillimetersToTwip;

const locales: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Position, place for the hand and name over the whole width, without lines around them. */
function signature(position: string, name: string, width: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = widthsOf([5, 3, 4], width);
  const cells = [position, '______________', name].map(
    (text, index) =>
      new TableCell({
        children: [paragraph(text, { size: 22 })],
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        borders: { top: none, bottom: none, left: none, right: none },
      }),
  );
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
  });
}

/** The foot of each page: the words of the report with the numbers of Word in their places. */
function footer({ footer: text }: ReportModel): Footer {
  const numbers = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const;
  const parts = text.split(/(\{page\}|\{pages\})/u).filter((part) => part !== '');
  const children = parts.map((part) =>
    part === '{page}' || part === '{pages}' ? numbers[part] : part,
  );
  const run = new TextRun({ size: 18, children });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}

async function blocksOf(report: BuiltReport, width: number): Promise<Block[]> {
  const { model } = report;
  const { notes } = model;
  const blocks: Block[] = [
    ...(model.office === '' ? [] : [paragraph(model.office, { side: 'center', size: 22 })]),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      children: runs(model.title, { isBold: true, size: 26 }),
    }),
    ...model.facts.map((fact) => paragraph(fact, { size: 20 })),
    gap(),
  ];
  for (const section of model.sections)
    blocks.push(...(await sectionBlocks(section, report, width)));
  for (const { position, name } of model.signatures) {
    blocks.push(gap(), signature(position, name, width));
  }
  const parameters = notes.parameters.map(({ name, value }) => [name, value] as const);
  const definitions = definitionsApart(model).map(({ term, meaning }) => [term, meaning] as const);
  blocks.push(...heading(notes.title));
  for (const [title, entries] of [
    [notes.parametersTitle, parameters],
    [notes.definitionsTitle, definitions],
  ] as const) {
    if (entries.length > 0) blocks.push(...heading(title, 3), pairs(entries, width), gap());
  }
  return blocks;
}

async function documentOf(report: BuiltReport): Promise<Document> {
  const { model } = report;
  const sheet = sheetOf(model);
  const width = twips(sheet.room);
  const look = (size: number) => ({
    run: { font: fontName, size, bold: true, color: '000000' },
    paragraph: { spacing: { before: 160, after: 60 } },
  });
  const author = firstLine(model.office);
  return new Document({
    title: firstLine(model.title),
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: {
            font: fontName,
            size: 20,
            language: { value: locales[model.language], eastAsia: 'en-GB', bidirectional: 'ar-SA' },
          },
        },
        heading1: look(26),
        heading2: look(22),
        heading3: look(20),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // Word wants the sides of the sheet as it stands upright.
              width: twips(Math.min(sheet.width, sheet.height)),
              height: twips(Math.max(sheet.width, sheet.height)),
              orientation: sheet.isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
            },
          },
        },
        footers: { default: footer(model) },
        children: await blocksOf(report, width),
      },
    ],
  });
}

/** Instants in the properties of a document: when the report was made, not when the library ran. */
const patchCore = (xml: string, issuedAt: string): string =>
  xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `$1${new Date(issuedAt).toISOString().replace(/\.\d+Z$/u, 'Z')}`,
  );

/**
 * Writes a report as a document of Word to `path`, as `replaceFile` does: headings, tables with repeated
 * heads, charts that can be changed there, no macros, nothing fetched from outside.
 */
export async function writeDocx(
  report: BuiltReport,
  path: string,
  { signal, temporary }: WriteOptions = {},
): Promise<number> {
  const { model } = report;
  const document = await documentOf(report);
  checkCancelled(signal);
  const parts = await packageParts(await Packer.toBuffer(document));
  checkCancelled(signal);
  for (const [name, bytes] of parts) {
    // The numbers of a chart stand in a workbook of its own.
    if (name.endsWith('.xlsx')) stampZip(bytes, new Date(model.issuedAt));
    const xml = (): string => bytes.toString('utf8');
    if (/^word\/charts\/[^/]*\.xml$/u.test(name)) parts.set(name, Buffer.from(patchChart(xml())));
    if (name === 'docProps/core.xml')
      parts.set(name, Buffer.from(patchCore(xml(), model.issuedAt)));
  }
  stableIds(parts);
  return replaceFile(
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
