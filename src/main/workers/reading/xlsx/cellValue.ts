import type { Cell } from '#shared/domain/workbook.ts';
import { serialToText } from '../dates/serialDate.ts';
import type { DateKind } from '../dates/serialDate.ts';
import { readNumber, readText, readWhole } from './bytes.ts';
import type { CellNote, CellState } from './cellState.ts';

export const cellType = {
  number: 0,
  shared: 1,
  text: 2,
  boolean: 3,
  error: 4,
  date: 5,
} as const;

/** What the values of a sheet refer to. */
export interface ValueSource {
  strings: string[];
  /** Some of the strings may be spoiled. */
  maySpoil: boolean;
  kinds: DateKind[];
  isDate1904: boolean;
}

/** From here on the last digits of a whole number typed into Excel are lost. */
const exactBelow = 1e15;

/** An ISO instant as strict files store it (t="d"), without its zone and without midnight. */
export function isoDateText(raw: string): string {
  const match = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d:\d\d)?/.exec(raw.trim());
  const [, day, time] = match ?? [];
  if (day === undefined) return time ?? raw;
  return time === undefined || time === '00:00:00' ? day : `${day}T${time}`;
}

/** A stored number as number or date text. */
export function numberCell(
  value: number,
  kind: DateKind | undefined,
  isDate1904: boolean,
  notes: CellNote[],
): Cell {
  if (!Number.isFinite(value)) {
    notes.push({ code: 'CELL_ERROR', text: '#NUM!' });
    return null;
  }
  if (kind !== undefined && kind !== 'none') {
    const date = serialToText(value, kind, isDate1904);
    if (date === null) notes.push({ code: 'DATE_OUT_OF_RANGE', text: String(value) });
    return date ?? value;
  }
  if ((value >= exactBelow || value <= -exactBelow) && Number.isInteger(value)) {
    notes.push({ code: 'PRECISION_LOST', text: String(value) });
  }
  return value;
}

/** The value between two positions of a `<v>` or `<t>`, by the type and style of its cell. */
export function readValue(
  bytes: Buffer,
  start: number,
  end: number,
  state: CellState,
  source: ValueSource,
): Cell {
  switch (state.type) {
    case cellType.shared: {
      if (start === end) return null;
      const text = source.strings[readWhole(bytes, start, end)];
      if (text !== undefined) return text;
      state.notes.push({ code: 'BAD_REFERENCE', text: bytes.toString('latin1', start, end) });
      return null;
    }
    case cellType.text:
      return readText(bytes, start, end);
    case cellType.boolean: {
      const text = bytes.toString('latin1', start, end).trim();
      return text === '' ? null : text === '1' || text === 'true';
    }
    case cellType.error:
      state.notes.push({ code: 'CELL_ERROR', text: readText(bytes, start, end) });
      return null;
    case cellType.date:
      return isoDateText(readText(bytes, start, end));
    default: {
      const value = readNumber(bytes, start, end);
      if (!Number.isNaN(value)) {
        return numberCell(value, source.kinds[state.style], source.isDate1904, state.notes);
      }
      const text = readText(bytes, start, end).trim();
      return text === '' ? null : text;
    }
  }
}
