import { z } from 'zod';
import { reportModel } from '../report/reportModel.ts';
import { call, done, nothing } from './define.ts';
import * as f from './fields.ts';
import { projectList } from './projects.ts';

export const reportFormats = ['xlsx', 'csv', 'json'] as const;

const parameter = z.strictObject({
  name: z.string(),
  type: z.enum(['integer', 'date']),
  /** Bounds of a whole number; null for a date. */
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  default: z.union([z.string(), z.number()]),
});

const chosenReport = z.strictObject({
  id: z.string().max(40),
  language: f.language,
  values: z.record(z.string().max(40), z.union([z.string().max(100), z.number()])),
});

export const reports = {
  /** The catalogue: what may be built, with which parameters. */
  'reports.list': call(
    nothing,
    z.array(
      z.strictObject({ id: z.string(), titles: f.localName, parameters: z.array(parameter) }),
    ),
  ),
  /** A report as it would be exported now; of long tables the first rows. */
  'reports.preview': call(chosenReport, reportModel),
  /** Asks where to save and writes the report; `null` when the officer cancelled. */
  'reports.export': call(
    z.strictObject({ ...chosenReport.shape, format: z.enum(['xlsx', 'csv']) }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.int() }).nullable(),
  ),
  /** Asks where to save, writes the register as xlsx; `null` when the officer cancelled. */
  'reports.exportRegister': call(
    z.strictObject({ language: f.language, list: projectList }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.int() }).nullable(),
  ),
  /** Shows a file that an export wrote in the folder window. */
  'reports.showFile': call(z.strictObject({ token: z.string().max(100) }), done),
};

export type ReportFormat = (typeof reportFormats)[number];
export type ReportParameter = z.infer<typeof parameter>;
export type ChosenReport = z.infer<typeof chosenReport>;
