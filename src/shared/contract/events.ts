import { z } from 'zod';
import * as f from './fields.ts';
import { job } from './jobs.ts';
import { settingsValues } from './settings.ts';

/** Commands of the native menu that the window carries out. */
export const menuCommands = [
  'newRecord',
  'save',
  'find',
  'filter',
  'import',
  'export',
  'back',
  'settings',
  'help',
] as const;

const changed = z.strictObject({ ids: z.array(f.id) });

/** What main tells the window; `ids` is empty when everything of the kind may have changed. */
export const events = {
  'projects.changed': changed,
  'organisations.changed': changed,
  'programmes.changed': changed,
  'imports.changed': z.strictObject({}),
  'workspace.changed': z.strictObject({}),
  'settings.changed': settingsValues,
  'jobs.changed': job,
  'menu.command': z.strictObject({ command: z.enum(menuCommands) }),
};

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
export type MenuCommand = (typeof menuCommands)[number];
