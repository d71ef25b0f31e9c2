import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Reads JSON text of a known shape; throws when it has another. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(text));
}

/** The version in the package.json of a folder. */
export function readPackageVersion(folder: string): string {
  const text = readFileSync(`${folder}/package.json`, 'utf8');
  return parseJson(text, z.object({ version: z.string() })).version;
}
