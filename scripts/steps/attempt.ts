import { describeError } from '../system/describeError.ts';
import type { Result } from '../results/result.ts';

/** Runs a step; one that cannot even begin is told to the person and counts as one failure. */
export async function attempt(step: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return { step, passed: 0, failed: 1 };
  }
}
