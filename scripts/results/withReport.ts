import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeRunner } from './judgeRunner.ts';
import type { Counts, Result } from './result.ts';

/** Runs a test runner that writes a JSON report into the file it is given, and judges what it did. */
export async function withReport(
  step: string,
  read: (text: string) => Counts,
  run: (file: string) => Promise<number>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'ortaq-report-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = await run(file);
    return judgeRunner(step, existsSync(file) ? parse(file, read) : undefined, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A runner ended in the middle of writing leaves half a report, which is none.
function parse(file: string, read: (text: string) => Counts): Counts | undefined {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
