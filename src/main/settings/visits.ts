import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../files/writeWhole.ts';

/** The end of the last visit (UTC) by the folder of the workspace. */
const stored = z.record(z.string(), z.string());

export interface Visits {
  /** The officer comes to a workspace, and leaves the one before. */
  begin: (workspace: string) => void;
  /** The officer leaves. */
  end: () => void;
  /** When the visit before this one ended; null at the first. */
  since: () => string | null;
}

/** What cannot be read is forgotten: it only tells what is new. */
function read(file: string): Record<string, string> {
  try {
    return existsSync(file) ? stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  } catch {
    return {};
  }
}

/** Remembers on this computer until when the officer was in each workspace. */
export function openVisits(file: string, now: () => Date): Visits {
  const ends = read(file);
  let current: { workspace: string; since: string | null } | null = null;
  const end = () => {
    if (current === null) return;
    ends[current.workspace] = now().toISOString();
    current = null;
    writeWhole(file, JSON.stringify(ends, null, 2));
  };
  return {
    begin: (workspace) => {
      end();
      current = { workspace, since: ends[workspace] ?? null };
    },
    end,
    since: () => current?.since ?? null,
  };
}
