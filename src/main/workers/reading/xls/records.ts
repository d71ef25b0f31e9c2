/** Record numbers of binary workbooks (MS-XLS 2.3.2) that this reader knows. */
export const record = {
  formula: 0x0006,
  endOfStream: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  format5: 0x001e,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  outerBook: 0x01ae,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  start: 0x0809,
} as const;

export interface BinaryRecord {
  id: number;
  /** Place of the body in the stream. */
  start: number;
  end: number;
}

/** The records from `from` on; ends where the stream ends or a body would reach beyond it. */
export function* eachRecord(bytes: Buffer, from: number): Generator<BinaryRecord> {
  for (let at = from; at + 4 <= bytes.length;) {
    const start = at + 4;
    const end = start + bytes.readUInt16LE(at + 2);
    if (end > bytes.length) return;
    yield { id: bytes.readUInt16LE(at), start, end };
    at = end;
  }
}
