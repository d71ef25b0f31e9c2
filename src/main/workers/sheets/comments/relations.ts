import type { PackageEdit } from './packageEdit.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = '[Content_Types].xml';

/** Namespaces of transitional and strict files. */
export interface Dialect {
  main: string;
  relations: string;
}

export function dialectOf(sheetHead: string): Dialect {
  return sheetHead.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
    ? {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      }
    : {
        main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      };
}

/** Writes `added` before the end tag of the root, with the prefix that the root has. */
function insertAtEnd(xml: string, root: string, added: (prefix: string) => string): string {
  const empty = new RegExp(`<((?:[\\w.-]+:)?)${root}([^>]*)/>\\s*$`, 'u');
  const open = xml.replace(
    empty,
    (_, prefix: string, inside: string) => `<${prefix}${root}${inside}></${prefix}${root}>`,
  );
  const end = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`, 'u');
  return open.replace(end, (tag, prefix: string) => added(prefix) + tag);
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** `xl/comments1.xml` as seen from `xl/worksheets/sheet1.xml`; some readers know no targets from the root. */
function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Relates a part to another one and returns the id of the relation. */
export async function addRelation(
  edit: PackageEdit,
  part: string,
  type: string,
  target: string,
): Promise<string> {
  const name = relationsPart(part);
  const known = edit.archive.byName.get(name.toLowerCase())?.name ?? name;
  const xml =
    (await edit.textOf(known)) ??
    `${head}<Relationships xmlns="${packageNamespace}"></Relationships>`;
  let number = 1;
  while (xml.includes(`"rIdOrtaq${number}"`)) number += 1;
  const id = `rIdOrtaq${number}`;
  const relation = (prefix: string) =>
    `<${prefix}Relationship Id="${id}" Type="${type}" Target="${relativeTarget(part, target)}"/>`;
  edit.changed.set(known, Buffer.from(insertAtEnd(xml, 'Relationships', relation)));
  return id;
}

const kinds = {
  xml: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

/** Tells in the list of types what a new part is. */
export async function declarePart(
  edit: PackageEdit,
  part: string,
  kind: 'xml' | 'vml',
): Promise<void> {
  const xml = await edit.textOf(contentTypes);
  if (xml === null) return;
  if (kind === 'vml' && /Extension\s*=\s*["']vml["']/iu.test(xml)) return;
  const added = (prefix: string) =>
    kind === 'vml'
      ? `<${prefix}Default Extension="vml" ContentType="${kinds.vml}"/>`
      : `<${prefix}Override PartName="/${part}" ContentType="${kinds.xml}"/>`;
  edit.changed.set(contentTypes, Buffer.from(insertAtEnd(xml, 'Types', added)));
}
