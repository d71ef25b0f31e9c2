import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportTable, TableBorders, TableChange } from '#shared/contract/importTables.ts';
import { borderOf, borders } from './borders.ts';

export interface DraftBorders {
  /** The borders as they are being moved. */
  shown: TableBorders;
  move: (borders: TableBorders) => void;
}

/** Main works the table out again when the border has stood still for so long, in milliseconds. */
const stillness = 350;

export function bordersOf(table: ImportTable): TableBorders {
  const { header, firstRow, lastRow, firstColumn, lastColumn } = table;
  return { header, firstRow, lastRow, firstColumn, lastColumn };
}

const isSame = (one: TableBorders, other: TableBorders): boolean =>
  borders.every((border) => borderOf(one, border) === borderOf(other, border));

/** What differs, so that main works out anew only what the officer left alone. */
function changeOf(from: TableBorders, to: TableBorders): TableChange {
  const change: TableChange = {};
  const isHeaderMoved =
    from.header?.first !== to.header?.first || from.header?.last !== to.header?.last;
  if (isHeaderMoved) change.header = to.header;
  for (const border of ['firstRow', 'lastRow', 'firstColumn', 'lastColumn'] as const) {
    if (from[border] !== to[border]) change[border] = to[border];
  }
  return change;
}

/** Borders that follow the hand at once and are told to main when they stand still. */
export function useDraftBorders(
  table: ImportTable,
  onChange: (change: TableChange) => void,
): DraftBorders {
  const known = bordersOf(table);
  const [draft, setDraft] = useState<{ of: string; borders: TableBorders } | null>(null);
  const version = JSON.stringify([table.id, known]);
  const isMoved = draft !== null && draft.of === version && !isSame(draft.borders, known);
  const tell = useEffectEvent(() => {
    if (isMoved) onChange(changeOf(known, draft.borders));
  });
  const moved = isMoved ? JSON.stringify(draft.borders) : null;
  useEffect(() => {
    if (moved === null) return undefined;
    const timer = setTimeout(tell, stillness);
    return () => clearTimeout(timer);
  }, [moved]);
  // Going on at once loses no border that has not been told yet.
  useEffect(() => () => tell(), []);
  return {
    shown: isMoved ? draft.borders : known,
    move: (next) => setDraft({ of: version, borders: next }),
  };
}
