import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from './parseJson.ts';
import { root } from './root.ts';
import { runChild } from './runChild.ts';

/** Runs the program of a package in node_modules on this terminal under this Node; answers its exit code. */
export async function runPackage(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return runChild(process.execPath, [programOf(name), ...args], { cwd: root, env });
}

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

function programOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = parseJson(readFileSync(join(folder, 'package.json'), 'utf8'), manifest);
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!file) throw new Error(`${name} has no program.`);
  return join(folder, file);
}
