import type { ModelValue, RowStream } from '#shared/report/reportModel.ts';
import type { Building } from '../catalogue/definition.ts';
import { cellOf, joinCells } from './cells.ts';
import type { BuilderColumn } from './column.ts';
import { selectPlaces, selectRows, type Order, type Selection } from './queries.ts';
import type { Words } from './words.ts';

/** Rows read at once for a file. */
const batch = 500;

export interface Reading {
  building: Building;
  selection: Selection;
  columns: readonly BuilderColumn[];
  words: Words;
}

/** The rows at these places with the ids of their records; texts in each language of the report. */
export async function readRows(
  { building, selection, columns, words }: Reading,
  places: readonly number[],
): Promise<{ id: string; cells: ModelValue[] }[]> {
  const { scope } = selection;
  const [first, second] = building.languages;
  const inLanguage = async (language: typeof scope.language) => {
    const rows = await selectRows({ ...selection, scope: { ...scope, language } }, columns, places);
    return rows.map((row) => ({
      id: row.id,
      cells: columns.map((column, at) => cellOf(column, row, at, words, language)),
    }));
  };
  const rows = await inLanguage(first ?? scope.language);
  if (second === undefined) return rows;
  const others = await inLanguage(second);
  return rows.map(({ id, cells }, at) => ({
    id,
    cells: cells.map((cell, index) => joinCells(cell, others[at]?.cells[index] ?? null)),
  }));
}

/** Every row of a report in its order, numbered, as often as they are asked for. */
export const streamRows = (reading: Reading, order: Order): RowStream => ({
  async *[Symbol.asyncIterator]() {
    const places = await selectPlaces(reading.selection, order, null);
    for (let from = 0; from < places.length; from += batch) {
      const rows = await readRows(reading, places.slice(from, from + batch));
      yield rows.map(({ cells }, at) => [from + at + 1, ...cells]);
      await reading.building.step();
    }
  },
});
