import { z } from 'zod';
import { parseJson } from '../system/parseJson.ts';
import type { Counts } from './result.ts';

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * Counts of Playwright's JSON report; a test that passed at the second try has passed,
 * and an error outside any test counts as a failure.
 */
export function readPlaywrightReport(text: string): Counts {
  const { stats, errors } = parseJson(text, report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
