import type { WorkbookFormat } from '#shared/domain/workbook.ts';

/** What a file is by its content. `zip` and `ole` are containers that still have to be looked into. */
export type FileKind = Extract<WorkbookFormat, 'csv' | 'xls'> | 'zip' | 'ole';
