import { posix } from 'node:path';
import { AppError } from '#shared/errors/appError.ts';
import { attributeOf, elements } from './xmlText.ts';

/** A part of the workbook by its path; parts that are not touched stay byte for byte. */
export type Parts = Map<string, Buffer>;

export interface SheetPart {
  name: string;
  path: string;
}

export const textOfPart = (parts: Parts, path: string): string =>
  parts
    .get(path)
    ?.toString('utf8')
    .replace(/^\uFEFF/u, '') ?? '';

export const setPart = (parts: Parts, path: string, text: string): void =>
  void parts.set(path, Buffer.from(text, 'utf8'));

/** What a part leads to, as paths, by id and type. */
export function relationsOf(
  parts: Parts,
  path: string,
): { id: string; type: string; target: string }[] {
  const { dir, base } = posix.parse(path);
  const xml = textOfPart(parts, `${dir}/_rels/${base}.rels`);
  return [...xml.matchAll(elements('Relationship'))].flatMap(([, , attributes = '']) => {
    if (attributeOf(attributes, 'TargetMode') === 'External') return [];
    const target = attributeOf(attributes, 'Target') ?? '';
    return [
      {
        id: attributeOf(attributes, 'Id') ?? '',
        type: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : posix.join(dir, target),
      },
    ];
  });
}

/** The path of the workbook part. Throws `TEMPLATE_UNREADABLE` for a package that is no plain workbook. */
export function workbookPath(parts: Parts): string {
  const types = textOfPart(parts, '[Content_Types].xml');
  const found = [...types.matchAll(elements('Override'))].find(([, , attributes = '']) =>
    (attributeOf(attributes, 'ContentType') ?? '').endsWith('spreadsheetml.sheet.main+xml'),
  );
  const path = attributeOf(found?.[2] ?? '', 'PartName')?.slice(1);
  if (path === undefined || !parts.has(path)) throw new AppError('TEMPLATE_UNREADABLE');
  return path;
}

/** The sheets of cells in their order. */
export function sheetsOf(parts: Parts, workbook: string): SheetPart[] {
  const relations = new Map(relationsOf(parts, workbook).map((one) => [one.id, one]));
  const sheets = elements('sheets').exec(textOfPart(parts, workbook))?.[3] ?? '';
  return [...sheets.matchAll(elements('sheet'))].flatMap(([, , attributes = '']) => {
    const name = attributeOf(attributes, 'name');
    const relation = relations.get(attributeOf(attributes, '\\w+:id') ?? '');
    return name !== undefined && relation?.type === 'worksheet'
      ? [{ name, path: relation.target }]
      : [];
  });
}

/** The order of reckoning is forgotten and everything reckoned anew when the workbook is opened. */
export function reckonAnew(parts: Parts, workbook: string): void {
  const chain = relationsOf(parts, workbook).find(({ type }) => type === 'calcChain');
  if (chain) {
    parts.delete(chain.target);
    const { dir, base } = posix.parse(workbook);
    const relations = `${dir}/_rels/${base}.rels`;
    const drop = (path: string, element: string, isOurs: (attributes: string) => boolean): void =>
      setPart(
        parts,
        path,
        textOfPart(parts, path).replaceAll(
          elements(element),
          (whole, _prefix, attributes: string) => (isOurs(attributes) ? '' : whole),
        ),
      );
    drop(relations, 'Relationship', (one) => attributeOf(one, 'Id') === chain.id);
    drop(
      '[Content_Types].xml',
      'Override',
      (one) => attributeOf(one, 'PartName') === `/${chain.target}`,
    );
  }
  const xml = textOfPart(parts, workbook);
  const prefix = /<(\w+:)?workbook[\s>]/u.exec(xml)?.[1] ?? '';
  const bare = xml.replaceAll(elements('calcPr'), '');
  const calc = `<${prefix}calcPr calcId="0" fullCalcOnLoad="1"/>`;
  const after =
    /<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)[\s>/]|<\/(?:\w+:)?workbook>/u;
  setPart(
    parts,
    workbook,
    bare.replace(after, (end) => calc + end),
  );
}
