import { execFile } from 'node:child_process';
import { root } from '#tests/architecture/sources.ts';

export interface Answer {
  code: number;
  /** Standard output as it came; it must be one JSON value or nothing. */
  out: string;
  json: () => Record<string, never>;
}

/** Runs the command line as a user does, in a process of its own. */
export function cli(...args: string[]): Promise<Answer> {
  const options = { cwd: root, encoding: 'utf8' as const, maxBuffer: 1e8 };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/run.mjs', 'cli', ...args], options, (error, out) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, out, json: () => JSON.parse(out) as Record<string, never> });
    });
  });
}
