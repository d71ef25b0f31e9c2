import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../system/parseJson.ts';
import { runTool } from '../system/runTool.ts';

/** Downloads a package of the registry as a tarball into a folder, with npm's own settings; answers its path. */
export async function packPackage(spec: string, folder: string): Promise<string> {
  const args = ['pack', spec, '--json', '--ignore-scripts', '--pack-destination', folder];
  const npm = process.env['npm_execpath'];
  const answer = npm?.endsWith('.js')
    ? await runTool(process.execPath, [npm, ...args], { cwd: folder })
    : await runTool('npm', args, { cwd: folder });
  const [packed] = parseJson(answer, z.array(z.object({ filename: z.string() })));
  if (!packed) throw new Error(`npm did not say where it put ${spec}.`);
  return join(folder, packed.filename.replace('@', '').replace('/', '-'));
}
