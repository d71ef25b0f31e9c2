import { useMemo, useState } from 'react';

/** The chosen rows of a table, kept over paging and sorting. */
export interface Selection<Row> {
  rows: Row[];
  has: (id: string) => boolean;
  toggle: (row: Row) => void;
  add: (rows: readonly Row[]) => void;
  replace: (rows: readonly Row[]) => void;
  clear: () => void;
}

/** State of a table's selection; `idOf` must be the same function on every call. */
export function useSelection<Row>(idOf: (row: Row) => string): Selection<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  return useMemo(() => {
    const entries = (rows: readonly Row[]): [string, Row][] => rows.map((row) => [idOf(row), row]);
    return {
      rows: [...chosen.values()],
      has: (id) => chosen.has(id),
      toggle: (row) =>
        setChosen((before) => {
          const after = new Map(before);
          if (!after.delete(idOf(row))) after.set(idOf(row), row);
          return after;
        }),
      add: (rows) => setChosen((before) => new Map([...before, ...entries(rows)])),
      replace: (rows) => setChosen(new Map(entries(rows))),
      clear: () => setChosen((before) => (before.size === 0 ? before : new Map())),
    };
  }, [chosen, idOf]);
}
