import { z } from 'zod';
import { languages } from '../domain/language.ts';
import {
  amountScales,
  modelColumn,
  modelValue,
  recordLink,
  reportModel,
  reportTable,
  valueTypes,
} from '../report/reportModel.ts';
import { call, done } from './define.ts';
import * as f from './fields.ts';
import { chosenReport, rowsKey } from './reports.ts';

/** Formats that an issued report is kept in. */
export const issuedFormats = ['xlsx', 'pdf', 'docx'] as const;

const issuedFormat = z.enum(issuedFormats);

const keptFile = z.strictObject({
  format: issuedFormat,
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** In hex. */
  sha256: z.string(),
  /** `altered` when a byte is not as it was issued. */
  state: z.enum(['present', 'missing', 'altered']),
});

const snapshot = z.strictObject({
  id: f.id,
  /** Id of the report in the catalogue. */
  report: z.string(),
  title: z.string(),
  facts: z.array(z.string()),
  language: z.enum(languages),
  secondLanguage: z.enum(languages).nullable(),
  amountScale: z.union(amountScales.map((scale) => z.literal(scale))),
  handedTo: z.string(),
  note: z.string(),
  issuedAt: z.string(),
  issuedBy: z.string(),
  files: z.array(keptFile),
});

const row = z.array(modelValue);

const comparedFigure = z.strictObject({
  section: z.string(),
  label: z.string(),
  type: z.enum(valueTypes),
  /** Null also where the figure did not stand in the report. */
  before: modelValue,
  now: modelValue,
  isChanged: z.boolean(),
});

const comparedTable = z.strictObject({
  key: z.string(),
  title: z.string(),
  /** True for the rows behind figures. */
  isAppendix: z.boolean(),
  /** Columns of both sides; rows hold a value for each of them. */
  columns: z.array(modelColumn),
  added: z.int(),
  gone: z.int(),
  changed: z.int(),
  same: z.int(),
  /** The first of the rows that differ. */
  rows: z.array(
    z.strictObject({
      change: z.enum(['added', 'gone', 'changed']),
      link: recordLink.nullable(),
      before: row.nullable(),
      now: row.nullable(),
    }),
  ),
});

const comparison = z.strictObject({
  figures: z.array(comparedFigure),
  tables: z.array(comparedTable),
  texts: z.array(z.strictObject({ title: z.string(), before: z.string(), now: z.string() })),
});

export const snapshots = {
  /** Writes the report in these formats and keeps them with its model; nothing changes them afterwards. */
  'snapshots.issue': call(
    z.strictObject({
      choice: chosenReport,
      formats: z.array(issuedFormat).min(1).max(issuedFormats.length),
      handedTo: f.line,
      note: f.text,
    }),
    snapshot,
  ),
  /** The issued reports, the newest first; states of files by a quick look. */
  'snapshots.list': call(
    z.strictObject({ report: z.string().max(40).nullable(), ...f.page }),
    z.strictObject({ rows: z.array(snapshot), total: z.int() }),
  ),
  /** One issued report; every byte of its files has been read. */
  'snapshots.get': call(z.strictObject({ id: f.id }), snapshot),
  /** The kept model with the first rows of its tables. Refused when it is gone or damaged. */
  'snapshots.model': call(z.strictObject({ id: f.id }), reportModel),
  /** The kept rows behind a figure. */
  'snapshots.rows': call(z.strictObject({ id: f.id, key: rowsKey, ...f.page }), reportTable),
  /** The issued figures and rows beside those of now. */
  'snapshots.compare': call(z.strictObject({ id: f.id }), comparison),
  /** Asks where to save a file bit for bit as it was issued. */
  'snapshots.save': call(
    z.strictObject({ id: f.id, format: issuedFormat }),
    z.strictObject({ isSaved: z.boolean() }),
  ),
  /** Opens a copy of a file with its program. */
  'snapshots.open': call(z.strictObject({ id: f.id, format: issuedFormat }), done),
  /** Keeps the officer's own words in a section of a report; an empty text forgets them. */
  'narratives.save': call(
    z.strictObject({
      choice: chosenReport,
      section: z.string().max(60),
      text: z.string().max(20_000),
    }),
    done,
  ),
};

export type IssuedFormat = (typeof issuedFormats)[number];
export type Snapshot = z.infer<typeof snapshot>;
export type KeptFile = z.infer<typeof keptFile>;
export type ReportComparison = z.infer<typeof comparison>;
export type ComparedFigure = z.infer<typeof comparedFigure>;
export type ComparedTable = z.infer<typeof comparedTable>;
