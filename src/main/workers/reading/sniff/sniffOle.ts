import { AppError } from '#shared/errors/appError.ts';
import type { OleFile, OleStream } from '../ole/oleFile.ts';

export interface OleWorkbook {
  /** The stream of the records: `Workbook`, or `Book` up to Excel 95. */
  stream: OleStream;
  hasMacros: boolean;
}

/** Finds the workbook in an OLE2 file; refuses all else by name. */
export function sniffOle(file: OleFile): OleWorkbook {
  const byName = new Map(file.streams.map((stream) => [stream.name.toLowerCase(), stream]));
  if (byName.has('encryptedpackage') || byName.has('encryptioninfo')) {
    throw new AppError('FILE_ENCRYPTED');
  }
  const stream = byName.get('workbook') ?? byName.get('book');
  if (stream !== undefined) return { stream, hasMacros: byName.has('_vba_project_cur') };
  if (byName.has('worddocument')) throw new AppError('FILE_IS_TEXT_DOCUMENT');
  if (byName.has('powerpoint document')) throw new AppError('FILE_IS_PRESENTATION');
  if (byName.size === 0) throw new AppError('FILE_DAMAGED', { part: 'OLE directory' });
  throw new AppError('FILE_IS_NOT_A_WORKBOOK');
}
