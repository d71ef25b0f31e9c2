import { scanXml } from '../xml/xmlScanner.ts';
import { colon, greaterThan, lessThan, slash, space } from './bytes.ts';
import type { CellState } from './cellState.ts';
import { readValue } from './cellValue.ts';
import type { ValueSource } from './cellValue.ts';
import { refersToOtherFile } from './formula.ts';

const letterC = 0x63;

/** Where the tag `</c>` (any prefix) begins, outside comments and CDATA; -1 when it is not there. */
function findCellEnd(bytes: Buffer, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (bytes[at] !== lessThan) continue;
    const isComment = bytes.toString('latin1', at, at + 4) === '<!--';
    const isData = bytes.toString('latin1', at, at + 9) === '<![CDATA[';
    if (isComment || isData) {
      at = bytes.indexOf(isComment ? '-->' : ']]>', at);
      if (at === -1) return -1;
    }
    if (bytes[at + 1] !== slash) continue;
    let name = at + 2;
    let stop = name;
    for (; stop < end && bytes[stop] !== greaterThan && bytes[stop]! > space; stop += 1) {
      if (bytes[stop] === colon) name = stop + 1;
    }
    if (stop < end && stop - name === 1 && bytes[name] === letterC) return at;
  }
  return -1;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Reads the content of a cell that holds rich text, comments, CDATA or extensions, starting at `from`.
 * The same contract as `readCell`.
 */
export function readOddCell(
  bytes: Buffer,
  from: number,
  end: number,
  state: CellState,
  source: ValueSource,
): number {
  state.value = null;
  state.notes = [];
  const stop = findCellEnd(bytes, from, end);
  const close = stop === -1 ? -1 : bytes.indexOf(greaterThan, stop);
  if (close === -1 || close >= end) return -1;
  let value = '';
  let formula: string | null = null;
  let hasValue = false;
  const path: string[] = [];
  scanXml(bytes.toString('utf8', from, stop), {
    open(name) {
      path.push(name);
      if (name === 'v' || name === 'is') hasValue = true;
      if (name === 'f') formula = '';
    },
    close: () => void path.pop(),
    text(text) {
      const isText = path[0] === 'is' && path.at(-1) === 't' && !path.includes('rPh');
      if (isText || (path.length === 1 && path[0] === 'v')) value += text;
      else if (path.length === 1 && path[0] === 'f') formula = (formula ?? '') + text;
    },
  });
  if (formula !== null && refersToOtherFile(formula)) {
    state.notes.push({ code: 'LINK_TO_OTHER_FILE', text: formula });
  }
  const encoded = Buffer.from(escapeXml(value), 'utf8');
  if (hasValue) state.value = readValue(encoded, 0, encoded.length, state, source);
  else if (formula !== null) state.notes.push({ code: 'FORMULA_NOT_CALCULATED', text: '' });
  return close + 1;
}
