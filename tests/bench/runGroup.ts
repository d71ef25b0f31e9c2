import { commitBench } from './commitBench.ts';
import { exportBench } from './exportBench.ts';
import { importBench } from './importBench.ts';
import { listBench } from './listBench.ts';
import type { Figure } from './measure.ts';
import { readBench } from './readBench.ts';
import { reportBench } from './reportBench.ts';
import { searchBench } from './searchBench.ts';
import { startBench } from './startBench.ts';

const [, , group = '', executable = '', app = ''] = process.argv;

const groups: Record<string, () => Promise<Figure[]>> = {
  start: () => startBench(executable, app),
  read: readBench,
  commit: commitBench,
  import: () => importBench(executable, app),
  list: listBench,
  search: searchBench,
  export: exportBench,
  reports: reportBench,
};

const run = groups[group];
if (!run) throw new Error(`There is no benchmark "${group}"`);
console.log(JSON.stringify(await run()));
