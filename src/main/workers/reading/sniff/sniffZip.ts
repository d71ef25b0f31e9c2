import type { WorkbookFormat } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { attribute } from '../xml/attribute.ts';
import { wholePartText } from '../xml/partBytes.ts';
import { scanXml } from '../xml/xmlScanner.ts';
import { findEntry } from '../zip/archive.ts';
import type { ZipArchive } from '../zip/archive.ts';
import { inflateWhole } from '../zip/inflateEntry.ts';

export type ZipFormat = Extract<WorkbookFormat, 'xlsx' | 'xlsm' | 'xlsb' | 'ods'>;

async function contentTypes(archive: ZipArchive): Promise<string[]> {
  const entry = findEntry(archive, '[Content_Types].xml');
  if (entry === undefined) return [];
  const types: string[] = [];
  scanXml(await wholePartText(archive, entry), {
    open(name, tag) {
      // Defaults say nothing: SheetJS declares every .bin a binary workbook in a plain xlsx.
      if (name === 'Override') types.push((attribute(tag, 'ContentType') ?? '').toLowerCase());
    },
  });
  return types;
}

function formatOfTypes(types: string[]): ZipFormat | undefined {
  for (const type of types) {
    const main = type.replace(/\+xml$/, '');
    if (main.endsWith('sheet.binary.macroenabled.main')) return 'xlsb';
    if (/(?:sheet|template|addin)\.macroenabled\.main$/.test(main)) return 'xlsm';
    if (/spreadsheetml\.(?:sheet|template)\.main$/.test(main)) return 'xlsx';
  }
  for (const type of types) {
    if (type.includes('wordprocessingml')) throw new AppError('FILE_IS_TEXT_DOCUMENT');
    if (type.includes('presentationml')) throw new AppError('FILE_IS_PRESENTATION');
  }
  return undefined;
}

async function openDocumentFormat(archive: ZipArchive): Promise<ZipFormat | undefined> {
  const mark = findEntry(archive, 'mimetype');
  const manifest = findEntry(archive, 'META-INF/manifest.xml');
  let type = mark && mark.size < 200 ? (await inflateWhole(archive, mark)).toString('latin1') : '';
  if (manifest !== undefined) {
    const text = await wholePartText(archive, manifest);
    if (/<(?:\w+:)?encryption-data\b/.test(text)) throw new AppError('FILE_ENCRYPTED');
    type ||= /application\/vnd\.oasis\.opendocument\.[\w-]+/.exec(text)?.[0] ?? '';
  }
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  if (type.includes('vnd.sun.xml')) throw new AppError('FILE_IS_NOT_A_WORKBOOK');
  if (type.includes('opendocument.text')) throw new AppError('FILE_IS_TEXT_DOCUMENT');
  if (type.includes('opendocument.presentation')) throw new AppError('FILE_IS_PRESENTATION');
  return undefined;
}

function formatOfNames(archive: ZipArchive): ZipFormat | undefined {
  if (findEntry(archive, 'xl/workbook.bin')) return 'xlsb';
  if (findEntry(archive, 'xl/workbook.xml')) return 'xlsx';
  if (findEntry(archive, 'content.xml')) return 'ods';
  if (findEntry(archive, 'word/document.xml')) throw new AppError('FILE_IS_TEXT_DOCUMENT');
  if (findEntry(archive, 'ppt/presentation.xml')) throw new AppError('FILE_IS_PRESENTATION');
  return undefined;
}

/** Which workbook a checked zip holds. Throws FILE_IS_ARCHIVE and the like when it holds none. */
export async function sniffZip(archive: ZipArchive): Promise<ZipFormat> {
  const format =
    formatOfTypes(await contentTypes(archive)) ??
    (await openDocumentFormat(archive)) ??
    formatOfNames(archive);
  if (format !== undefined) return format;
  if (findEntry(archive, 'Index/Document.iwa') || findEntry(archive, 'Index.zip')) {
    throw new AppError('FILE_IS_NOT_A_WORKBOOK');
  }
  throw new AppError('FILE_IS_ARCHIVE');
}
