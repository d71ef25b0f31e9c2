import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Size at which the log is put aside once, in bytes; the one put aside before is dropped. */
const largest = 1_000_000;

/** Facts that may stand in the log: names of calls, codes, counts and times, never a record's data. */
export type LogFacts = Partial<
  Record<'call' | 'code' | 'sql' | 'reason' | 'version' | 'state', string> &
    Record<'milliseconds' | 'count' | 'exitCode', number>
>;

export interface Log {
  write: (event: string, facts?: LogFacts) => void;
  /** An unexpected error: its kind and the places it passed, without its message, which may quote data. */
  bug: (where: string, error: unknown) => void;
}

function places(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 20)
    .map((line) => line.trim());
}

/** Appends one JSON object a line to `ortaq.log` in `folder`; a log that cannot be written is given up. */
export function openLog(folder: string, now: () => Date): Log {
  const file = path.join(folder, 'ortaq.log');
  const append = (entry: object) => {
    try {
      mkdirSync(folder, { recursive: true });
      if (existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...entry })}\n`);
    } catch {
      // A full disk must not stop the work that is being logged.
    }
  };
  return {
    write: (event, facts = {}) => append({ event, ...facts }),
    bug: (where, error) =>
      append({
        event: 'bug',
        where,
        kind: error instanceof Error ? error.name : typeof error,
        code: error instanceof Error && 'code' in error ? String(error.code) : undefined,
        places: places(error),
      }),
  };
}
