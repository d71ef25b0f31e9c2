import type { Result } from './result.ts';

/** The last line of a test run: `N passed, N failed` over all steps. */
export function summarise(results: readonly Result[]): string {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  return `${passed} passed, ${countFailed(results)} failed`;
}

/** How many failures the steps had together. */
export function countFailed(results: readonly Result[]): number {
  return results.reduce((sum, result) => sum + result.failed, 0);
}
