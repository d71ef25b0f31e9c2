import { inflateWhole } from '#main/workers/reading/zip/inflateEntry.ts';
import { readDirectory } from '#main/workers/reading/zip/readDirectory.ts';

/** All parts of a package as text, by path. */
export async function readParts(bytes: Buffer): Promise<Map<string, string>> {
  const archive = readDirectory(bytes, 1000);
  const parts = new Map<string, string>();
  for (const entry of archive.entries) {
    parts.set(entry.name, (await inflateWhole(archive, entry)).toString('utf8'));
  }
  return parts;
}
