import { z } from 'zod';
import { recordKinds } from '../domain/recordKinds.ts';
import { calendarEvent } from './calendar.ts';
import { job } from './jobs.ts';
import { settingsValues } from './settings.ts';

/** Commands of the native menu that the window carries out. */
export const menuCommands = [
  'newRecord',
  'save',
  'undo',
  'redo',
  'find',
  'filter',
  'import',
  'export',
  'back',
  'settings',
  'help',
] as const;

/** What main tells the window. */
export const events = {
  /** Records of these kinds were written. */
  'records.changed': z.strictObject({ kinds: z.array(z.enum(recordKinds)) }),
  'imports.changed': z.strictObject({}),
  /** The first rows of a file that is still being read, at most 200. */
  'imports.head': z.strictObject({
    fileName: z.string(),
    sheet: z.string(),
    rows: z.array(z.array(z.string())),
  }),
  'workspace.changed': z.strictObject({}),
  'settings.changed': settingsValues,
  'jobs.changed': job,
  /** Another day began; what is late or due was reckoned on the former. */
  'day.changed': z.strictObject({}),
  /** The officer clicked a notification: its record, null for one that stands for many. */
  'reminder.opened': z.strictObject({ record: calendarEvent.shape.record.nullable() }),
  'menu.command': z.strictObject({ command: z.enum(menuCommands) }),
};

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
export type MenuCommand = (typeof menuCommands)[number];
