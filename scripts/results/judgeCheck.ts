import type { Result } from './result.ts';

/** The result of a check that either holds or does not: it counts as one. */
export function judgeCheck(step: string, exitCode: number): Result {
  return { step, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
}
