import { z } from 'zod';
import { call, nothing } from './define.ts';
import * as f from './fields.ts';

/** Time of day on this computer, `HH:MM`. */
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

/** The officer's own choices on this computer; kept outside the workspace. */
export const settingsValues = z.strictObject({
  /** `null` until the officer has chosen at the first start. */
  language: f.language.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'normal', 'relaxed']),
  /** Zoom of the window in per cent. */
  zoom: z.int().min(80).max(200),
  /** Name that stands in the history as "changed by". */
  officer: f.line,
  /** Whether the computer reminds of meetings and terms. */
  reminders: z.boolean(),
  /** From this time until `quietTo` nothing is told; the same twice means no quiet hours. */
  quietFrom: clock,
  quietTo: clock,
});

export const settings = {
  'settings.get': call(nothing, settingsValues),
  'settings.update': call(settingsValues.partial(), settingsValues),
};

export type Settings = z.infer<typeof settingsValues>;
