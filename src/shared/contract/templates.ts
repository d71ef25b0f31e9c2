import { z } from 'zod';
import { call } from './define.ts';
import { chosenReport } from './reports.ts';

const written = z.strictObject({ token: z.string(), fileName: z.string() }).nullable();

export const templates = {
  /**
   * Asks for a workbook with marks and for a place, and writes it there filled with the report; `null` when
   * cancelled. Throws `TEMPLATE_UNREADABLE`, `TEMPLATE_NAME_UNKNOWN`, `TEMPLATE_NOTHING` or `TEMPLATE_TABLE`.
   */
  'templates.fill': call(z.strictObject({ choice: chosenReport }), written),
  /** Asks where to save a workbook with every mark of the report, to make a template of. */
  'templates.example': call(z.strictObject({ choice: chosenReport }), written),
};
