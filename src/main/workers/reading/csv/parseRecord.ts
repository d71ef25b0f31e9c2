/** One record of a delimited text. */
export interface CsvRecord {
  fields: string[];
  /** Position after the record and its line end. */
  next: number;
  /** 0-based field that begins with a quote which is never rightly closed; -1 when all are sound. */
  brokenField: number;
}

export interface CsvShape {
  delimiter: string;
  /** `\n` (also for `\r\n`) or `\r`. */
  lineEnd: string;
  /** Usual number of fields; 0 when not known. */
  width: number;
}

interface QuotedField {
  value: string;
  next: number;
}

/** A quoted field longer than this is a quote that was never closed. UTF-16 units. */
const longestField = 1_000_000;
/** Fields per record; sheets have no more columns. */
export const mostFields = 16_384;

function lineEndFrom(text: string, at: number, lineEnd: string): number {
  const end = text.indexOf(lineEnd, at);
  return end === -1 ? text.length : end;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Whether a field may end at `at`: at a delimiter, a line end or the end, spaces aside. */
function endsField(text: string, at: number, shape: CsvShape): number {
  let place = at;
  while (text[place] === ' ' || (text[place] === '\t' && shape.delimiter !== '\t')) place += 1;
  if (place >= text.length || text.startsWith(shape.delimiter, place)) return place;
  const isLineEnd = text[place] === shape.lineEnd || text.startsWith('\r\n', place);
  return isLineEnd ? place : -1;
}

/**
 * Reads the field whose opening quote stands at `at`. A stray quote inside is text as long as the field ends
 * on its own line; beyond that the opening quote is taken for a plain character and `null` is returned.
 */
function readQuoted(
  text: string,
  at: number,
  shape: CsvShape,
  mayBreakLines: boolean,
): QuotedField | null {
  const firstLineEnd = lineEndFrom(text, at, shape.lineEnd);
  const limit = mayBreakLines ? Math.min(text.length, at + longestField) : firstLineEnd;
  let hasStray = false;
  for (let place = at + 1; ; place += 1) {
    place = text.indexOf('"', place);
    if (place === -1 || place >= limit || (hasStray && place > firstLineEnd)) return null;
    const end = endsField(text, place + 1, shape);
    if (end === -1 && text[place + 1] === '"') place += 1;
    else if (end === -1) {
      if (place > firstLineEnd) return null;
      hasStray = true;
    } else return { value: text.slice(at + 1, place).replaceAll('""', '"'), next: end };
  }
}

function readFields(text: string, at: number, shape: CsvShape, mayBreakLines: boolean): CsvRecord {
  const { delimiter, lineEnd } = shape;
  const fields: string[] = [];
  let brokenField = -1;
  let place = at;
  let end = lineEndFrom(text, at, lineEnd);
  for (;;) {
    let value: string;
    const quoted = text[place] === '"' ? readQuoted(text, place, shape, mayBreakLines) : null;
    if (quoted === null) {
      if (text[place] === '"') brokenField = fields.length;
      const found = text.indexOf(delimiter, place);
      const stop = found === -1 || found > end ? end : found;
      value = stop === end ? withoutReturn(text.slice(place, stop)) : text.slice(place, stop);
      place = stop;
    } else {
      ({ value, next: place } = quoted);
      if (place > end) end = lineEndFrom(text, place, lineEnd);
    }
    fields.push(value);
    if (!text.startsWith(delimiter, place) || fields.length > mostFields) break;
    place += delimiter.length;
  }
  return { fields, next: end + 1, brokenField };
}

/** Whether each physical line of a stretch has the usual number of delimiters: then no quote joined them. */
function isMadeOfRecords(text: string, at: number, next: number, shape: CsvShape): boolean {
  if (shape.width < 3) return false;
  const lines = text.slice(at, next - 1).split(shape.lineEnd);
  return lines.every((line) => line.split(shape.delimiter).length === shape.width);
}

/** Reads the record that begins at `at`. A lone quote never swallows the records that follow it. */
export function parseRecord(text: string, at: number, shape: CsvShape): CsvRecord {
  const end = lineEndFrom(text, at, shape.lineEnd);
  const quote = text.indexOf('"', at);
  if (quote === -1 || quote > end) {
    const line = withoutReturn(text.slice(at, end));
    const fields = line.split(shape.delimiter, mostFields + 1);
    return { fields, next: end + 1, brokenField: -1 };
  }
  const record = readFields(text, at, shape, true);
  if (record.next <= end + 1) return record;
  const plain = readFields(text, at, shape, false);
  const isRegular = record.fields.length === shape.width;
  const isPlainBetter = !isRegular && plain.fields.length === shape.width;
  return isPlainBetter || isMadeOfRecords(text, at, record.next, shape) ? plain : record;
}
