import type { CellComment } from '#shared/domain/workbook.ts';
import { readWorkbookPart } from '../../reading/xlsx/workbookPart.ts';
import type { ZipArchive } from '../../reading/zip/archive.ts';
import { inflateEntry } from '../../reading/zip/inflateEntry.ts';
import { checkCancelled, replaceFile } from '../../writing/replaceFile.ts';
import { zipWriter } from '../../writing/zip/zipWriter.ts';
import { remarksBySheet } from './byCell.ts';
import { commentSheet } from './commentSheet.ts';
import { editPackage } from './packageEdit.ts';

/** Where a workbook is written to. */
export interface WriteTarget {
  path: string;
  /** Stands beside `path` until all is written. */
  temporary: string;
  signal: AbortSignal;
}

/**
 * Writes a copy of an xlsx or xlsm with comments in its cells: each part that is not about them is copied, so
 * formulas, styles, pictures and macros stay. Comments on sheets that the workbook has not are left out.
 */
export async function commentPackage(
  archive: ZipArchive,
  comments: readonly CellComment[],
  { path, temporary, signal }: WriteTarget,
): Promise<void> {
  const { sheets } = await readWorkbookPart(archive);
  const edit = editPackage(archive);
  const remarks = remarksBySheet(comments);
  for (const { name, entry } of sheets) {
    checkCancelled(signal);
    const own = remarks.get(name);
    if (own !== undefined) await commentSheet(edit, entry, own);
  }
  await replaceFile(
    path,
    async (file) => {
      const zip = zipWriter(file, new Date());
      for (const entry of archive.entries) {
        checkCancelled(signal);
        if (entry.name.endsWith('/')) continue;
        const made = edit.changed.get(entry.name);
        await zip.add(entry.name, made === undefined ? inflateEntry(archive, entry) : [made]);
        edit.changed.delete(entry.name);
      }
      for (const [name, bytes] of edit.changed) await zip.add(name, [bytes]);
      return zip.finish();
    },
    signal,
    temporary,
  );
}
