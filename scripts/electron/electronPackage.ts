import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { readPackageVersion } from '../system/parseJson.ts';

const manifest = createRequire(import.meta.url).resolve('electron/package.json');

/** Folder of the electron package. */
export const electronFolder = dirname(manifest);

/** Version of Electron pinned in package.json. */
export const electronVersion = readPackageVersion(electronFolder);

/** Downloads a file of an Electron release; answers where it is. */
export async function downloadArtifact(details: Record<string, unknown>): Promise<string> {
  const own = await importFromElectron('@electron/get');
  return z
    .object({ downloadArtifact: anyFunction<[typeof details]>() })
    .parse(own)
    .downloadArtifact(details);
}

/** Unpacks a zip into a folder, keeping the rights of its files. */
export async function unzip(file: string, folder: string): Promise<void> {
  const own = await importFromElectron('@electron-internal/extract-zip');
  const shape = z.object({ extract: anyFunction<[string, { dir: string }]>() });
  await shape.parse(own).extract(file, { dir: folder });
}

// Dependencies of the electron package itself, at the version it came with.
async function importFromElectron(name: string): Promise<unknown> {
  return import(pathToFileURL(createRequire(manifest).resolve(name)).href);
}

function anyFunction<A extends unknown[]>(): z.ZodType<(...args: A) => Promise<string>> {
  return z.custom<(...args: A) => Promise<string>>((value) => typeof value === 'function');
}
