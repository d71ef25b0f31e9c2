import type { Cell } from '#shared/domain/workbook.ts';
import { shownText, valueText } from '../cells/cellText.ts';
import { eachTableRow } from '../tables/eachTableRow.ts';
import type { SheetSource, Table } from '../tables/table.ts';

/** Rows looked at, spread evenly over the table. */
const sampledRows = 200;

/** Different values shown of a column. */
const shownSamples = 5;

/** A column with some of its values. */
export interface SampledColumn {
  column: number;
  header: string;
  /** Values of the sampled rows, blank ones left out. */
  texts: string[];
  /** Some different values as they stand in the file. */
  samples: string[];
}

/** The columns of a table with values from rows spread evenly over it. */
export function sampleColumns(sheet: SheetSource, table: Table): SampledColumn[] {
  const sampled = sampleRows(sheet, table);
  return table.headers.map(({ column, text }) => {
    const cells = sampled.map((row) => row[column]);
    const texts = cells.map(valueText).filter((value) => value !== '');
    return { column, header: text, texts, samples: samplesOf(cells) };
  });
}

function sampleRows(sheet: SheetSource, table: Table): (readonly Cell[])[] {
  const step = Math.max(1, Math.floor(table.dataRows / sampledRows));
  const sampled: (readonly Cell[])[] = [];
  let place = 0;
  for (const { cells, isData } of eachTableRow(sheet, table, { withHidden: true })) {
    if (!isData) continue;
    if (place % step === 0) sampled.push(cells);
    place += 1;
    // A long table goes on like it begins; looking at all of it would stop the window.
    if (place > 20_000) break;
  }
  return sampled;
}

function samplesOf(cells: readonly (Cell | undefined)[]): string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    const text = shownText(cell);
    if (text !== '') samples.add(text);
    if (samples.size === shownSamples) break;
  }
  return [...samples];
}
