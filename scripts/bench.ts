import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build/buildApp.ts';
import { prepare } from './electron/prepare.ts';
import { root } from './system/root.ts';
import { withDisplay } from './system/withDisplay.ts';
import type { Figure } from '../tests/bench/measure.ts';

// Each group runs in a process of its own, so that no group pays for the memory of another.
const groups = ['start', 'read', 'commit', 'import', 'list', 'search', 'export', 'reports'];

function runGroup(group: string, executable: string, env: NodeJS.ProcessEnv): Promise<Figure[]> {
  const program = fileURLToPath(new URL('../tests/bench/runGroup.ts', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', program, group, executable, root], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code === 0) resolve(JSON.parse(out) as Figure[]);
      else reject(new Error(`The benchmark "${group}" ended with ${code}.`));
    });
  });
}

function print(figure: Figure): void {
  const { name, value, floor, ratio, unit } = figure;
  console.log(`${ratio.toFixed(2).padStart(8)} x  ${value} ${unit} / ${floor} ${unit}  ${name}`);
}

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const wanted = args.filter((argument) => groups.includes(argument));
const runtime = await prepare();
await buildApp();
const figures = await withDisplay(async (env) => {
  const all: Figure[] = [];
  for (const group of wanted.length > 0 ? wanted : groups) {
    const found = await runGroup(group, runtime.executable, env);
    if (!isJson) for (const figure of found) print(figure);
    all.push(...found);
  }
  return all;
});
if (isJson) console.log(JSON.stringify(figures, null, 2));
