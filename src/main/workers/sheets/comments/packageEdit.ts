import { wholePartText } from '../../reading/xml/partBytes.ts';
import { findEntry } from '../../reading/zip/archive.ts';
import type { ZipArchive } from '../../reading/zip/archive.ts';

/** A package that is being changed: parts as they are or will be. */
export interface PackageEdit {
  archive: ZipArchive;
  /** New contents by the name of the part; new names are new parts. */
  changed: Map<string, Buffer>;
  /** Text of a part with the changes made so far; `null` when there is no such part. */
  textOf(name: string): Promise<string | null>;
  /** A name that no part bears: `xl/comments` and `.xml` give `xl/comments1.xml`. */
  freeName(start: string, end: string): string;
}

/** XML that is written anew is UTF-8, whatever it was. */
const asUtf8 = (xml: string): string =>
  xml.replace(/^(\s*<\?xml[^>]*encoding\s*=\s*["'])[^"']+/u, '$1UTF-8');

export function editPackage(archive: ZipArchive): PackageEdit {
  const changed = new Map<string, Buffer>();
  return {
    archive,
    changed,
    async textOf(name) {
      const made = changed.get(name);
      if (made !== undefined) return made.toString('utf8');
      const entry = findEntry(archive, name);
      return entry === undefined ? null : asUtf8(await wholePartText(archive, entry));
    },
    freeName(start, end) {
      for (let number = 1; ; number += 1) {
        const name = `${start}${number}${end}`;
        if (findEntry(archive, name) === undefined && !changed.has(name)) return name;
      }
    },
  };
}
