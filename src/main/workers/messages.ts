import type {
  Cell,
  CellComment,
  ReadProgress,
  SheetEnd,
  SheetInfo,
  TemplateModel,
  WorkbookNotes,
} from '#shared/domain/workbook.ts';
import type { ErrorAnswer } from '#shared/contract/envelope.ts';
import type { ReportCell, ReportHead } from '#shared/report/model.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';

/** What main tells the workbook process. One process does one piece of work. */
export type ToWorker =
  /** `encoding` of a csv as the officer chose it; null: as it is found out. */
  | { type: 'read'; path: string; sheetRowLimit: number | null; encoding: string | null }
  /** `temporary` stands beside `path`; main removes it when the process could not. */
  | { type: 'write'; path: string; temporary: string; head: ReportHead }
  /** A report of the catalogue, whole; `temporary` as above. */
  | { type: 'writeModel'; path: string; temporary: string; model: ReportModel }
  /** `source` with comments in its cells; `temporary` as above. */
  | {
      type: 'comment';
      path: string;
      temporary: string;
      source: string;
      encoding: string | null;
      comments: readonly CellComment[];
    }
  | { type: 'writeTemplate'; path: string; temporary: string; model: TemplateModel }
  | { type: 'rows'; rows: readonly (readonly ReportCell[])[] }
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
  | { type: 'next' }
  | { type: 'done'; notes: WorkbookNotes | null }
  | { type: 'failed'; error: ErrorAnswer | { code: null; message: string } };
