import { attribute } from '../xml/attribute.ts';
import { wholePartText } from '../xml/partBytes.ts';
import { scanXml } from '../xml/xmlScanner.ts';
import { findEntry } from '../zip/archive.ts';
import type { ZipArchive } from '../zip/archive.ts';

export interface Relationship {
  id: string;
  /** Last segment of the type, the same in transitional and strict files: worksheet, sharedStrings. */
  type: string;
  /** Name of the entry. */
  target: string;
}

/** The entry name that a target means, seen from the folder of the part that refers to it. */
export function resolveTarget(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const path = plain.startsWith('/') ? plain : `${folder}/${plain}`;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The inner relationships of a part; targets outside the package are left out, nothing follows them. */
export async function readRelationships(
  archive: ZipArchive,
  part: string,
): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/');
  const folder = slash === -1 ? '' : part.slice(0, slash);
  const entry = findEntry(archive, `${folder}/_rels/${part.slice(slash + 1)}.rels`);
  if (entry === undefined) return [];
  const relationships: Relationship[] = [];
  scanXml(await wholePartText(archive, entry), {
    open(name, tag) {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
      relationships.push({
        id: attribute(tag, 'Id') ?? '',
        type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
        target: resolveTarget(folder, attribute(tag, 'Target') ?? ''),
      });
    },
  });
  return relationships;
}
