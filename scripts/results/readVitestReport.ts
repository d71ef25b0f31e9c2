import { z } from 'zod';
import { parseJson } from '../system/parseJson.ts';
import type { Counts } from './result.ts';

const outcome = z.object({ status: z.string() });
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(outcome.extend({ assertionResults: z.array(outcome) })),
});

/** Counts of Vitest's JSON report; a file that failed before any of its tests counts as one failure. */
export function readVitestReport(text: string): Counts {
  const { numPassedTests, numFailedTests, testResults } = parseJson(text, report);
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}
