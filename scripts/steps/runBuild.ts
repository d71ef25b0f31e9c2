import { ensureBuilt } from '../build/buildApp.ts';
import { judgeCheck } from '../results/judgeCheck.ts';
import type { Result } from '../results/result.ts';
import { say } from '../system/say.ts';

/** The build of the sources as they are; counts as one. */
export async function runBuild(): Promise<Result> {
  say('Build');
  await ensureBuilt();
  return judgeCheck('build', 0);
}
