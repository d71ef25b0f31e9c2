import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { addDays } from '#shared/domain/dates.ts';
import { writeWhole } from '../files/writeWhole.ts';

/** The day on which each reminder was shown, by the folder of the workspace and its key. */
const stored = z.record(z.string(), z.record(z.string(), z.string()));

export interface ShownReminders {
  isShown: (workspace: string, key: string) => boolean;
  /** Written before they are shown: one that is lost is better than one that comes every minute. */
  mark: (workspace: string, keys: readonly string[], today: string) => void;
}

/** Days after which a mark is dropped; by then its entry is out of the days looked through. */
const kept = 90;

function read(file: string): z.infer<typeof stored> {
  try {
    return existsSync(file) ? stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  } catch {
    return {};
  }
}

/** Remembers on this computer what was shown, so that nothing is shown twice. */
export function openShownReminders(file: string): ShownReminders {
  const shown = read(file);
  return {
    isShown: (workspace, key) => shown[workspace]?.[key] !== undefined,
    mark: (workspace, keys, today) => {
      const oldest = addDays(today, -kept);
      const current = Object.entries(shown[workspace] ?? {}).filter(([, day]) => day >= oldest);
      shown[workspace] = Object.fromEntries([...current, ...keys.map((key) => [key, today])]);
      writeWhole(file, JSON.stringify(shown, null, 2));
    },
  };
}
