import type { IssuedFormat, Snapshot } from '#shared/contract/snapshots.ts';
import { issuedFormats } from '#shared/contract/snapshots.ts';
import { amountScales } from '#shared/report/reportModel.ts';
import { languages } from '#shared/domain/language.ts';
import type { KeptState } from '../../files/stateOfKept.ts';
import { fileName } from '../../files/fileName.ts';
import { readList } from '../../records/recordColumns.ts';
import type { SnapshotFileRow, SnapshotRow } from './queries.ts';

/** Name of the kept model among the files of an issued report. */
export const modelFormat = 'model';

const formatOf = (text: string): IssuedFormat | undefined =>
  issuedFormats.find((format) => format === text);

/** An issued report as the window shows it; the model stands apart from its files. */
export function toSnapshot(
  row: SnapshotRow,
  files: readonly { file: SnapshotFileRow; state: KeptState }[],
): Snapshot {
  return {
    id: row.id,
    report: row.report,
    title: row.title,
    facts: readList(row.facts).map(String),
    language: languages.find((one) => one === row.language) ?? 'kk',
    secondLanguage: languages.find((one) => one === row.second_language) ?? null,
    amountScale: amountScales.find((one) => one === row.amount_scale) ?? 1,
    handedTo: row.handed_to,
    note: row.note,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
    files: files.flatMap(({ file, state }) => {
      const format = formatOf(file.format);
      const { size, sha256 } = file;
      return format ? [{ format, name: fileName(file.name), size, sha256, state }] : [];
    }),
  };
}
