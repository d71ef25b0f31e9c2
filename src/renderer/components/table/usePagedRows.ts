import { useState } from 'react';
import { useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { RowPage, RowSource } from './column.ts';

/** Rows asked for at once. */
const pageSize = 200;

export interface PagedRows<Row> {
  total: number;
  /** Undefined while the row is on its way. */
  rowAt: (index: number) => Row | undefined;
  /** Rows of the range in order, fetching what is missing. */
  loadRange: (from: number, to: number) => Promise<Row[]>;
  isLoading: boolean;
  error: Error | null;
  retry: () => void;
}

function pageKey(key: readonly unknown[], number: number): readonly unknown[] {
  return [...key, 'page', number];
}

function pageOptions<Row>(source: RowSource<Row>, number: number) {
  return {
    queryKey: pageKey(source.key, number),
    queryFn: () => source.fetchPage(number * pageSize, pageSize),
  };
}

async function loadRange<Row>(
  client: QueryClient,
  source: RowSource<Row>,
  from: number,
  to: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  const first = Math.floor(from / pageSize);
  for (let number = first; number * pageSize <= to; number += 1) {
    const page = await client.fetchQuery(pageOptions(source, number));
    rows.push(...page.rows);
  }
  return rows.slice(from - first * pageSize, to - first * pageSize + 1);
}

/** The rows between two places of a long list; the old list stays until the new one has come. */
export function usePagedRows<Row>(
  source: RowSource<Row>,
  first: number,
  last: number,
): PagedRows<Row> {
  const client = useQueryClient();
  const [shownKey, setShownKey] = useState(source.key);

  const from = Math.floor(Math.max(0, first) / pageSize);
  const to = Math.floor(Math.max(0, last) / pageSize);
  const numbers = [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, i) => from + i)])];
  const results = useQueries({ queries: numbers.map((number) => pageOptions(source, number)) });

  // Reading the data of every page here makes the table draw again when one arrives.
  const loaded = results.map((result) => result.data !== undefined);
  const error = results.find((result) => result.error)?.error ?? null;
  const isSame = JSON.stringify(shownKey) === JSON.stringify(source.key);
  if (!isSame && (loaded[0] || error)) setShownKey(source.key);

  const pageOf = (number: number): RowPage<Row> | undefined =>
    client.getQueryData<RowPage<Row>>(pageKey(shownKey, number));
  return {
    total: pageOf(0)?.total ?? 0,
    rowAt: (index) => pageOf(Math.floor(index / pageSize))?.rows[index % pageSize],
    loadRange: (start, end) => loadRange(client, source, start, end),
    isLoading: pageOf(0) === undefined && !error,
    error,
    retry: () => void Promise.all(results.map((result) => result.refetch())),
  };
}
