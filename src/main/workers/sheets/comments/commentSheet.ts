import { AppError } from '#shared/errors/appError.ts';
import { readRelationships } from '../../reading/xlsx/relationships.ts';
import { partUtf8 } from '../../reading/xml/partBytes.ts';
import type { ZipEntry } from '../../reading/zip/archive.ts';
import type { CellRemark } from './byCell.ts';
import { addToComments, commentedPlaces, newComments, placeOf } from './commentXml.ts';
import type { PackageEdit } from './packageEdit.ts';
import { addRelation, declarePart, dialectOf, type Dialect } from './relations.ts';
import { addToShapes, newShapes } from './shapeXml.ts';
import { readSheetTail, type SheetTail } from './sheetTail.ts';

const headBytes = 4_096;

async function sheetBytes(edit: PackageEdit, entry: ZipEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of partUtf8(edit.archive, entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface Target {
  edit: PackageEdit;
  entry: ZipEntry;
  dialect: Dialect;
  tail: SheetTail;
}

/** Writes the remarks into the comments of the sheet, old or new; returns those whose cells had none. */
async function writeComments(
  { edit, entry, dialect }: Target,
  remarks: readonly CellRemark[],
): Promise<CellRemark[]> {
  const relations = await readRelationships(edit.archive, entry.name);
  const known = relations.find(({ type }) => type === 'comments');
  const xml = known === undefined ? null : await edit.textOf(known.target);
  if (known !== undefined && xml !== null) {
    const added = addToComments(xml, remarks);
    if (added === null) throw new AppError('FILE_DAMAGED', { part: known.target });
    edit.changed.set(known.target, Buffer.from(added));
    const places = commentedPlaces(xml);
    return remarks.filter((remark) => !places.has(placeOf(remark)));
  }
  const part = edit.freeName('xl/comments', '.xml');
  edit.changed.set(part, Buffer.from(newComments(remarks, dialect.main)));
  await declarePart(edit, part, 'xml');
  await addRelation(edit, entry.name, `${dialect.relations}/comments`, part);
  return [...remarks];
}

/** Writes the boxes of the remarks; returns the relation that the sheet has to name, `null` if it does. */
async function writeShapes(
  { edit, entry, dialect, tail }: Target,
  remarks: readonly CellRemark[],
): Promise<string | null> {
  const relations = await readRelationships(edit.archive, entry.name);
  const known = relations.find(({ id }) => id === tail.drawing);
  const xml = known === undefined ? null : await edit.textOf(known.target);
  if (known !== undefined && xml !== null) {
    const added = addToShapes(xml, remarks);
    if (added === null) throw new AppError('FILE_DAMAGED', { part: known.target });
    edit.changed.set(known.target, Buffer.from(added));
    return null;
  }
  const part = edit.freeName('xl/drawings/vmlDrawing', '.vml');
  edit.changed.set(part, Buffer.from(newShapes(remarks)));
  await declarePart(edit, part, 'vml');
  return addRelation(edit, entry.name, `${dialect.relations}/vmlDrawing`, part);
}

/**
 * Puts remarks as comments into the cells of one worksheet; all else of the package stays as it is.
 * Throws FILE_DAMAGED when the sheet, its comments or their boxes are not understood.
 */
export async function commentSheet(
  edit: PackageEdit,
  entry: ZipEntry,
  remarks: readonly CellRemark[],
): Promise<void> {
  const xml = await sheetBytes(edit, entry);
  const tail = readSheetTail(xml);
  if (tail === null) throw new AppError('FILE_DAMAGED', { part: entry.name });
  const dialect = dialectOf(xml.toString('latin1', 0, headBytes));
  const target = { edit, entry, dialect, tail };
  const fresh = await writeComments(target, remarks);
  if (fresh.length === 0) return;
  const relation = await writeShapes(target, fresh);
  if (relation === null) return;
  const tag = `<${tail.prefix}legacyDrawing xmlns:r="${dialect.relations}" r:id="${relation}"/>`;
  const head = xml.toString('latin1', 0, 200).replace(/(encoding\s*=\s*["'])[^"']+/u, '$1UTF-8');
  edit.changed.set(
    entry.name,
    Buffer.concat([
      Buffer.from(head, 'latin1'),
      xml.subarray(Math.min(200, xml.length), tail.place),
      Buffer.from(tag),
      xml.subarray(tail.place),
    ]),
  );
}
