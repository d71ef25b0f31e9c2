import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import type { ReportHead, ReportRow } from '#shared/report/model.ts';
import { writeInWorker } from '../jobs/writeInWorker.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import type { ReportParameters } from './definitions/reportHead.ts';
import { localDate } from '../workspace/localDate.ts';

/** Records read at once. */
export const pageSize = 500;

/** What is asked of a report over a list of records. */
export interface ReportRequest<List> {
  list: List;
  /** Language of the report, apart from the window's. */
  language: Language;
  office: LocalText;
  appVersion: string;
  /** The file to write; an existing one is replaced only when the new one is whole. */
  path: string;
  forkWorker: ForkWorker;
  signal: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** What a report that is issued now says of itself; `filters` and `order` are the list in words. */
export function issued<List>(
  request: ReportRequest<List>,
  now: Date,
  list: { filters: readonly string[]; order: string },
): ReportParameters {
  const { language } = request;
  return {
    ...list,
    language,
    office: localText(request.office, language),
    asOf: localDate(now),
    signatures: [],
    appVersion: request.appVersion,
    issuedAt: now.toISOString(),
    issuedAtText: formatDateTime(now.toISOString(), language),
  };
}

/** Writes a report as xlsx page by page and returns the number of its rows; rows are numbered from 1. */
export async function writeReport<List, Row>(
  request: ReportRequest<List>,
  head: ReportHead,
  pages: AsyncIterable<readonly Row[]>,
  toRow: (row: Row, number: number) => ReportRow,
  total: number,
): Promise<number> {
  let number = 0;
  async function* rows(): AsyncGenerator<ReportRow[]> {
    for await (const page of pages) {
      yield page.map((row) => {
        number += 1;
        return toRow(row, number);
      });
      request.onProgress?.(number, total);
    }
  }
  await writeInWorker(request.forkWorker, request.path, head, rows(), request.signal);
  return number;
}
