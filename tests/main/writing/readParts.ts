import { inflateWhole } from '#main/workers/reading/zip/inflateEntry.ts';
import { readDirectory } from '#main/workers/reading/zip/readDirectory.ts';

/** All parts of a package by path. */
export async function readPartBytes(bytes: Buffer): Promise<Map<string, Buffer>> {
  const archive = readDirectory(bytes, 1000);
  const parts = new Map<string, Buffer>();
  for (const entry of archive.entries) parts.set(entry.name, await inflateWhole(archive, entry));
  return parts;
}

/** The same as text. */
export async function readParts(bytes: Buffer): Promise<Map<string, string>> {
  const parts = await readPartBytes(bytes);
  return new Map([...parts].map(([name, part]) => [name, part.toString('utf8')]));
}
