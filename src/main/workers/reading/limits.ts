import type { WorkbookLimits } from '#shared/domain/workbook.ts';

const megabyte = 1024 * 1024;

/**
 * What a sound workbook stays under. A real sheet of 100,000 x 20 cells is 150 MB of XML in 24 MB of zip,
 * so one entry may be larger than that; memory does not follow these sizes, because parts are streamed.
 */
export const defaultLimits: WorkbookLimits = {
  fileBytes: 50 * megabyte,
  sheets: 500,
  rowsPerSheet: 200_000,
  cells: 5_000_000,
  textLength: 32_767,
  textTotal: 120_000_000,
  zipEntries: 2_000,
  zipTotalBytes: 400 * megabyte,
  zipEntryBytes: 256 * megabyte,
  zipRatio: 100,
  sheetNotes: 10_000,
};
