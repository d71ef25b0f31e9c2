import type { SheetVisibility } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { attribute, isTrue } from '../xml/attribute.ts';
import { decodeCellText } from '../xml/decodeText.ts';
import { wholePartText } from '../xml/partBytes.ts';
import { scanXml } from '../xml/xmlScanner.ts';
import { findEntry } from '../zip/archive.ts';
import type { ZipArchive, ZipEntry } from '../zip/archive.ts';
import { readRelationships } from './relationships.ts';
import type { Relationship } from './relationships.ts';

export interface SheetPart {
  name: string;
  visibility: SheetVisibility;
  entry: ZipEntry;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  skippedSheets: string[];
  isDate1904: boolean;
  hasExternalLinks: boolean;
  hasMacros: boolean;
  styles: ZipEntry | undefined;
  sharedStrings: ZipEntry | undefined;
}

interface SheetEntry {
  name: string;
  relationId: string;
  state: string;
}

async function findWorkbookPart(archive: ZipArchive): Promise<string> {
  const root = await readRelationships(archive, '');
  const main = root.find((relation) => relation.type === 'officeDocument');
  if (main !== undefined && findEntry(archive, main.target)) return main.target;
  return 'xl/workbook.xml';
}

function visibilityOf(state: string): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function firstEntry(archive: ZipArchive, relations: Relationship[], type: string, usual: string) {
  const target = relations.find((relation) => relation.type === type)?.target;
  return (
    (target === undefined ? undefined : findEntry(archive, target)) ?? findEntry(archive, usual)
  );
}

/** What the workbook part says: its sheets in order and where their parts are. Throws FILE_DAMAGED. */
export async function readWorkbookPart(archive: ZipArchive): Promise<WorkbookParts> {
  const part = await findWorkbookPart(archive);
  const entry = findEntry(archive, part);
  if (entry === undefined) throw new AppError('FILE_DAMAGED', { part });
  const listed: SheetEntry[] = [];
  let isDate1904 = false;
  scanXml(await wholePartText(archive, entry), {
    open(name, tag) {
      if (name === 'workbookPr') isDate1904 = isTrue(attribute(tag, 'date1904'));
      if (name !== 'sheet') return;
      listed.push({
        name: decodeCellText(attribute(tag, 'name') ?? ''),
        relationId: attribute(tag, 'id') ?? '',
        state: attribute(tag, 'state') ?? '',
      });
    },
  });
  const relations = await readRelationships(archive, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  const skippedSheets: string[] = [];
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  for (const [place, sheet] of listed.entries()) {
    const usual = { type: 'worksheet', target: `${folder}worksheets/sheet${place + 1}.xml` };
    const relation = relations.length === 0 ? usual : byId.get(sheet.relationId);
    const sheetEntry = relation && findEntry(archive, relation.target);
    if (relation?.type !== 'worksheet' || sheetEntry === undefined) skippedSheets.push(sheet.name);
    else {
      const visibility = visibilityOf(sheet.state);
      sheets.push({ name: sheet.name, visibility, entry: sheetEntry });
    }
  }
  return {
    sheets,
    skippedSheets,
    isDate1904,
    hasExternalLinks: relations.some((relation) => relation.type === 'externalLink'),
    hasMacros: relations.some(
      (relation) =>
        relation.type === 'vbaProject' || /^xl(?:Intl)?Macrosheet$/i.test(relation.type),
    ),
    styles: firstEntry(archive, relations, 'styles', `${folder}styles.xml`),
    sharedStrings: firstEntry(archive, relations, 'sharedStrings', `${folder}sharedStrings.xml`),
  };
}
