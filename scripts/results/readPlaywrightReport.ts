import { z } from 'zod';
import { parseJson } from '../system/parseJson.ts';
import type { Counts } from './result.ts';

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts of Playwright's JSON report; a flaky test and an error outside any test count as failures. */
export function readPlaywrightReport(text: string): Counts {
  const { stats, errors } = parseJson(text, report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
