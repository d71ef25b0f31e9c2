import type { ModelValue, RowStream } from '#shared/report/reportModel.ts';

/** Records read at once. */
const pageSize = 500;

/** Rows of a list that stand in the model; all of them come through the stream. */
const held = 100;

interface Listed<R> {
  pages: (size: number) => AsyncIterable<readonly R[]>;
  /** A row from a record and its number, counted from 1. */
  toRow: (record: R, number: number) => ModelValue[];
  step: () => Promise<void>;
}

/** The first records of a list. */
export async function firstOf<R>(pages: Listed<R>['pages']): Promise<readonly R[]> {
  for await (const page of pages(held)) return page;
  return [];
}

/** All rows of a list, as often as they are asked for. */
export const rowsOf = <R>({ pages, toRow, step }: Listed<R>): RowStream => ({
  async *[Symbol.asyncIterator]() {
    let number = 0;
    for await (const page of pages(pageSize)) {
      yield page.map((record) => toRow(record, (number += 1)));
      await step();
    }
  },
});
