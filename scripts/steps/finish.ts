import type { Result } from '../results/result.ts';
import { countFailed, summarise } from '../results/summarise.ts';

/** Prints the last line of a run and sets the exit code. */
export function finish(results: readonly Result[]): void {
  const failedSteps = results.filter((result) => result.failed > 0).map((result) => result.step);
  if (failedSteps.length > 0) process.stdout.write(`Failed: ${failedSteps.join(', ')}\n`);
  process.stdout.write(`${summarise(results)}\n`);
  process.exitCode = countFailed(results) > 0 ? 1 : 0;
}
