import type { SentError } from '#shared/errors/sentError.ts';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { ModelValue, ReportModel } from '#shared/report/reportModel.ts';
import type { KeptBehind } from '../snapshots/behindOf.ts';

/** Which rows behind a key are wanted. */
export interface Page {
  key: string;
  offset: number;
  limit: number;
}

/** What the process of reports can do; `report` and `rowsReport` are written by somebody else, row by row. */
export type ReportWork =
  | { kind: 'preview'; choice: ChosenReport }
  | { kind: 'rows'; choice: ChosenReport; asked: Page }
  /** `isKept`: with all that stands behind its figures. */
  | { kind: 'report'; choice: ChosenReport; isKept: boolean }
  | { kind: 'rowsReport'; choice: ChosenReport; key: string }
  | { kind: 'issued'; id: string }
  | { kind: 'issuedRows'; id: string; asked: Page }
  | { kind: 'compared'; id: string };

export interface MakeRequest {
  /** Folder of the workspace, which is only read. */
  folder: string;
  /** UTC ISO instant of the call. */
  now: string;
  appVersion: string;
  work: ReportWork;
}

/** A report whose long tables are asked for batch by batch. */
export interface ReportHead {
  model: ReportModel;
  streamed: readonly string[];
  values: Readonly<Record<string, string | number>>;
  /** Null unless it was asked for. */
  kept: Omit<KeptBehind, 'model'> | null;
}

/** A process does one piece of work after another. */
export type ToReports =
  | ({ type: 'make' } & MakeRequest)
  /** The next rows of a table; each reader of it begins at its first row. */
  | { type: 'next'; table: string; reader: number }
  /** The report has been written. */
  | { type: 'close' }
  | { type: 'cancel' };

export type FromReports =
  | { type: 'ready' }
  /** Questions that have been answered so far, and how many there are in all; null where that is not known. */
  | { type: 'steps'; done: number; expected: number | null }
  | { type: 'head'; head: ReportHead }
  | { type: 'rows'; reader: number; rows: readonly (readonly ModelValue[])[] | null }
  | { type: 'done'; notes: unknown }
  | { type: 'failed'; error: SentError };
