import { setImmediate } from 'node:timers/promises';
import type { Cell, SheetEnd, SheetInfo } from '#shared/domain/workbook.ts';
import type { ReadContext } from './readContext.ts';

interface Batch {
  kind: 'rows';
  startRow: number;
  rows: Cell[][];
  isFirst: boolean;
}

type SheetEvent = { kind: 'sheet'; info: SheetInfo } | Batch | { kind: 'end'; end: SheetEnd };

const rowsPerBatch = 500;
/** The first rows of a sheet are shown before it is read: they go ahead of the others. */
const rowsInFirstBatch = 200;
/** Longer runs of blank rows are not sent: a cell in row 1,048,576 must not cost a million arrays. */
const longestSentGap = 64;

/** Holds what a synchronous scan has found until the sink, which may be slow, can take it. */
export interface SheetQueue {
  addSheet(info: SheetInfo): void;
  /** Drops what is left of a sheet that is read anew. */
  dropSheet(): void;
  addRow(index: number, row: Cell[]): void;
  addEnd(end: SheetEnd): void;
  /** Hands all but the batch being filled to the sink. */
  drain(): Promise<void>;
}

const isFull = ({ rows, isFirst }: Batch): boolean =>
  rows.length >= (isFirst ? rowsInFirstBatch : rowsPerBatch);

export function createSheetQueue(context: ReadContext): SheetQueue {
  const { sink } = context;
  let events: SheetEvent[] = [];

  async function send(event: SheetEvent): Promise<void> {
    if (event.kind === 'sheet') await sink.onSheet(event.info);
    else if (event.kind === 'end') await sink.onSheetEnd(event.end);
    else {
      context.addRows(event.rows.length);
      const answer = sink.onRows(event.startRow, event.rows);
      if (answer !== undefined) await answer;
    }
  }

  return {
    addSheet: (info) => void events.push({ kind: 'sheet', info }),
    addEnd: (end) => void events.push({ kind: 'end', end }),
    dropSheet() {
      const place = events.findLastIndex((event) => event.kind !== 'rows');
      events = events.slice(0, events[place]?.kind === 'sheet' ? place : place + 1);
    },
    addRow(index, row) {
      const last = events.at(-1);
      const batch = last?.kind === 'rows' && !isFull(last) ? last : null;
      const next = batch === null ? 0 : batch.startRow + batch.rows.length;
      if (batch === null || index - next > longestSentGap) {
        events.push({
          kind: 'rows',
          startRow: index,
          rows: [row],
          isFirst: last?.kind === 'sheet',
        });
        return;
      }
      for (let gap = next; gap < index; gap += 1) batch.rows.push([]);
      batch.rows.push(row);
    },
    async drain() {
      const last = events.at(-1);
      const keep = last?.kind === 'end' || (last?.kind === 'rows' && isFull(last)) ? 0 : 1;
      if (events.length <= keep) return;
      const ready = events.splice(0, events.length - keep);
      for (const event of ready) await send(event);
      // A turn of the event loop lets a message such as "cancel" arrive.
      await setImmediate();
    },
  };
}
