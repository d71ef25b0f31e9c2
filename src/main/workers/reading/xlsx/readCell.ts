import { colon, greaterThan, lessThan, readText, slash, space } from './bytes.ts';
import { resetCellState } from './cellState.ts';
import type { CellState } from './cellState.ts';
import { readValue } from './cellValue.ts';
import type { ValueSource } from './cellValue.ts';
import { refersToOtherFile } from './formula.ts';
import { readCellStart } from './readCellStart.ts';
import { readOddCell } from './readOddCell.ts';

const incomplete = -1;
const letterC = 0x63;
const letterF = 0x66;
const letterI = 0x69;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;
const bracket = 0x5b;

function noteFormula(bytes: Buffer, start: number, end: number, state: CellState): void {
  let at = start;
  while (at < end && bytes[at] !== bracket) at += 1;
  if (at === end) return;
  const formula = readText(bytes, start, end);
  if (refersToOtherFile(formula)) state.notes.push({ code: 'LINK_TO_OTHER_FILE', text: formula });
}

/**
 * Reads the cell whose name ends at `from` (after `<c`) into `state`. Returns the position after the cell, or
 * -1 when the bytes break off inside it. What this fast path does not know goes to `readOddCell`.
 */
export function readCell(
  bytes: Buffer,
  from: number,
  end: number,
  state: CellState,
  source: ValueSource,
): number {
  resetCellState(state);
  let at = readCellStart(bytes, from, end, state);
  if (at === incomplete || state.isEmpty) return at;
  const content = at;
  let isFormula = false;
  let hasValue = false;

  for (;;) {
    while (at < end && bytes[at] !== lessThan) at += 1;
    let name = at + 1;
    const isClosing = bytes[name] === slash;
    if (isClosing) name += 1;
    let nameEnd = name;
    for (; nameEnd < end; nameEnd += 1) {
      const byte = bytes[nameEnd]!;
      if (byte === colon) name = nameEnd + 1;
      else if (byte === greaterThan || byte === slash || byte <= space) break;
    }
    let close = nameEnd;
    while (close < end && bytes[close] !== greaterThan) close += 1;
    if (close >= end) return incomplete;
    const length = nameEnd - name;
    const letter = bytes[name];
    at = close + 1;

    if (isClosing) {
      if (length !== 1 || letter !== letterC) continue;
      if (isFormula && !hasValue) state.notes.push({ code: 'FORMULA_NOT_CALCULATED', text: '' });
      return at;
    }
    if (length === 2 && letter === letterI && bytes[name + 1] === letterS) continue;
    const isFormulaTag = letter === letterF;
    const isKnown = isFormulaTag || letter === letterV || letter === letterT;
    if (length !== 1 || !isKnown) return readOddCell(bytes, content, end, state, source);

    if (isFormulaTag) isFormula = true;
    else hasValue = true;
    if (bytes[close - 1] === slash) continue;
    const start = at;
    while (at < end && bytes[at] !== lessThan) at += 1;
    if (at + 1 >= end) return incomplete;
    if (bytes[at + 1] !== slash) return readOddCell(bytes, content, end, state, source);
    if (isFormulaTag) noteFormula(bytes, start, at, state);
    else state.value = readValue(bytes, start, at, state, source);
  }
}
