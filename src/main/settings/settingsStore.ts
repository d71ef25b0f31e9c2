import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { settingsValues, type Settings } from '#shared/contract/settings.ts';
import { writeWhole } from '../files/writeWhole.ts';

/** What is kept on this computer: the officer's choices and the folder of the last workspace. */
const stored = z.strictObject({ settings: settingsValues, workspace: z.string().nullable() });

type Stored = z.infer<typeof stored>;

const defaults: Stored = {
  settings: {
    language: null,
    theme: 'system',
    density: 'normal',
    zoom: 100,
    officer: '',
    reminders: true,
    quietFrom: '19:00',
    quietTo: '08:30',
  },
  workspace: null,
};

export interface SettingsStore {
  get: () => Settings;
  update: (changes: Partial<Settings>) => Settings;
  workspace: () => string | null;
  setWorkspace: (folder: string | null) => void;
}

/** Reads the file; one that cannot be read is put aside, never overwritten, and the defaults hold. */
function read(file: string): Stored {
  if (!existsSync(file)) return defaults;
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as {
      settings?: object & { office?: unknown };
      workspace?: unknown;
    };
    // Older files name the office, which the workspace keeps now.
    const { office: _, ...own } = value.settings ?? {};
    return stored.parse({
      settings: { ...defaults.settings, ...own },
      workspace: value.workspace ?? null,
    });
  } catch {
    renameSync(file, `${file}.unreadable`);
    return defaults;
  }
}

/** The settings of this computer in `folder`, written through at every change. */
export function openSettings(folder: string): SettingsStore {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'settings.json');
  let current = read(file);
  const save = (next: Stored) => {
    writeWhole(file, JSON.stringify(next, null, 2));
    current = next;
  };
  return {
    get: () => current.settings,
    update: (changes) => {
      save({ ...current, settings: { ...current.settings, ...changes } });
      return current.settings;
    },
    workspace: () => current.workspace,
    setWorkspace: (folder) => save({ ...current, workspace: folder }),
  };
}
