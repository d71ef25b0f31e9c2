import { z } from 'zod';
import { call, done } from './define.ts';
import * as f from './fields.ts';
import { projectList } from './projects.ts';

export const reports = {
  /** Asks where to save, writes the register as xlsx; `null` when the officer cancelled. */
  'reports.exportRegister': call(
    z.strictObject({ language: f.language, list: projectList }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.int() }).nullable(),
  ),
  /** Shows a file that an export wrote in the folder window. */
  'reports.showFile': call(z.strictObject({ token: z.string().max(100) }), done),
};
