import type { ReactNode } from 'react';

/** One column of a table: how it looks and how it is copied. */
export interface DataColumn<Row> {
  key: string;
  title: string;
  /** Width at first, in CSS pixels. */
  width: number;
  align?: 'end';
  /** Takes the room that the other columns leave. */
  grows?: boolean;
  /** Goes on in a second line, in tables whose rows are tall. */
  wraps?: boolean;
  isSortable?: boolean;
  /** Left out until the officer asks for it in the column chooser. */
  isHiddenAtFirst?: boolean;
  render: (row: Row) => ReactNode;
  /** Text for the clipboard; dates and amounts as Excel of the window's language reads them. */
  copy: (row: Row) => string;
}

export interface TableSort {
  key: string;
  descending: boolean;
}

export interface RowPage<Row> {
  rows: Row[];
  total: number;
}

/** Where the rows come from; the key names the call and its input, as in the cache. */
export interface RowSource<Row> {
  key: readonly unknown[];
  fetchPage: (offset: number, limit: number) => Promise<RowPage<Row>>;
}
