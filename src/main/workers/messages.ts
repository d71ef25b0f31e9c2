import type {
  Cell,
  CellComment,
  ReadProgress,
  SheetEnd,
  SheetInfo,
  TemplateModel,
  WorkbookNotes,
} from '#shared/domain/workbook.ts';
import type { SentError } from '#shared/errors/sentError.ts';
import type { ModelValue, ReportModel } from '#shared/report/reportModel.ts';

/**
 * What the process makes of a report: a `page` is the HTML that is printed as PDF, `filled` the office's own
 * workbook with the report in it, `example` a workbook to make such a one of.
 */
export type WrittenFormat = 'xlsx' | 'docx' | 'csv' | 'json' | 'page' | 'filled' | 'example';

/** A report to be written; `streamed` names the tables whose rows are sent when they are asked for. */
export interface WriteRequest {
  format: WrittenFormat;
  path: string;
  /** Stands beside `path`; main removes it when the process could not. */
  temporary: string;
  model: ReportModel;
  streamed: readonly string[];
  /** The workbook to fill; null for other formats. */
  template: string | null;
}

/** What main tells the workbook process. One process does one piece of work. */
export type ToWorker =
  /** `encoding` of a csv as the officer chose it; null: as it is found out. */
  | { type: 'read'; path: string; sheetRowLimit: number | null; encoding: string | null }
  | ({ type: 'write' } & WriteRequest)
  /** `source` with comments in its cells; `temporary` stands beside `path`. */
  | {
      type: 'comment';
      path: string;
      temporary: string;
      source: string;
      encoding: string | null;
      comments: readonly CellComment[];
    }
  | { type: 'writeTemplate'; path: string; temporary: string; model: TemplateModel }
  | { type: 'rows'; rows: readonly (readonly ModelValue[])[] }
  | { type: 'end' }
  /** Main has taken the last batch and wants the next. */
  | { type: 'next' }
  | { type: 'cancel' };

/** What the workbook process tells main. After `read` or `write` the last message is `done` or `failed`. */
export type FromWorker =
  | { type: 'ready' }
  | { type: 'sheet'; info: SheetInfo }
  | { type: 'sheetRows'; startRow: number; rows: Cell[][] }
  | { type: 'sheetEnd'; end: SheetEnd }
  | { type: 'readProgress'; progress: ReadProgress }
  /** The next rows of a table are wanted. */
  | { type: 'next'; table: string }
  /** A piece of the page, in order. */
  | { type: 'page'; html: string }
  | { type: 'done'; notes: WorkbookNotes | null }
  | { type: 'failed'; error: SentError };
