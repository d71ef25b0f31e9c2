import { judgeCheck } from '../results/judgeCheck.ts';
import type { Result } from '../results/result.ts';
import { runPackage } from '../system/runPackage.ts';
import { say } from '../system/say.ts';

const projects = ['src/shared', 'src/main', 'src/renderer', 'tests'];

/** Types, lint and format, one after another, whatever the others find. */
export async function runChecks(): Promise<Result[]> {
  return [await checkTypes(), await checkLint(), await checkFormat()];
}

async function checkTypes(): Promise<Result> {
  say('Types');
  let worst = 0;
  for (const project of projects) {
    worst = Math.max(worst, await runPackage('typescript', ['-p', `${project}/tsconfig.json`]));
  }
  return judgeCheck('types', worst);
}

async function checkLint(): Promise<Result> {
  say('Lint');
  return judgeCheck('lint', await runPackage('oxlint', ['--type-aware', '--deny-warnings']));
}

async function checkFormat(): Promise<Result> {
  say('Format');
  const args = ['--check', '--log-level', 'warn', '.'];
  return judgeCheck('format', await runPackage('prettier', args));
}
