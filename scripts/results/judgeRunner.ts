import type { Counts, Result } from './result.ts';

/**
 * The result of a test runner from its report and exit code. A runner that left no report, ran
 * nothing, or ended badly though its report is clean counts as one failure.
 */
export function judgeRunner(step: string, counts: Counts | undefined, exitCode: number): Result {
  if (!counts) return { step, passed: 0, failed: 1 };
  const isUnclean = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return { step, passed: counts.passed, failed: counts.failed + (isUnclean ? 1 : 0) };
}
