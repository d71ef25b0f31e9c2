import { maxLine, maxText, maxTitle } from '#shared/contract/fields.ts';
import type { ImportField, ImportFieldInfo, ImportKind } from '#shared/contract/importKinds.ts';
import { foldLookAlikes } from '#shared/domain/fold/lookAlikes.ts';
import { parseBin, parseIin } from '#shared/domain/identifiers/binIin.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { cellText, valueText } from './cellText.ts';
import type { CellReader } from './reading.ts';

/** Fields of several lines. */
const long = new Set<ImportField>(['summary', 'purpose', 'progress']);

/** Titles that may be longer than a line. */
const titled = new Set<ImportKind>(['projects', 'meetings', 'results', 'assignments', 'lists']);

function limitOf(kind: ImportKind, field: ImportField, { isMany }: ImportFieldInfo): number {
  if (isMany || long.has(field) || (kind === 'assignments' && field === 'note')) return maxText;
  const isName = field.startsWith('title') || field.startsWith('name');
  return isName && (titled.has(kind) || kind === 'organisations' || kind === 'programmes')
    ? maxTitle
    : maxLine;
}

/** Reads a text as it stands, on one line. */
export function textReader(
  kind: ImportKind,
  field: ImportField,
  info: ImportFieldInfo,
): CellReader {
  const limit = limitOf(kind, field, info);
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    if (text.length > limit) row.problem('TEXT_TOO_LONG', cell);
    else row.values[field] = text;
  };
}

/** Reads the code of a project in its one spelling. */
export function codeReader(field: ImportField): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    if (text.length > maxLine) {
      row.problem('TEXT_TOO_LONG', cell);
      return;
    }
    const code = canonicalProjectCode(text);
    row.values[field] = code.text;
    const isRepaired =
      code.type !== 'other' &&
      code.type !== 'stateRegistration' &&
      foldLookAlikes(text, 'latin') !== text;
    if (isRepaired) row.note('CODE_REPAIRED', cell);
  };
}

/**
 * Reads a number of twelve digits (BIN, IIN). A spreadsheet that took it for a number has dropped the
 * zeros in front: they are put back when the check digit agrees.
 */
export function twelveDigitReader(field: 'bin' | 'iin'): CellReader {
  const parse = field === 'bin' ? parseBin : parseIin;
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    const digits = text.replaceAll(/\s/gu, '');
    const padded = /^\d{9,11}$/u.test(digits) ? digits.padStart(12, '0') : digits;
    const result = parse(padded);
    if (!result.ok) {
      row.values[field] = text.slice(0, maxLine);
      row.note('NUMBER_DOUBTFUL', cell);
      return;
    }
    row.values[field] = result.canonical;
    if (padded !== digits) row.note('ZEROS_RESTORED', cell);
  };
}

/** Marks between the entries of a cell that holds several. */
const separators = /\s*(?:;|\n|•|\u2022|\s\/\s|\|)\s*/u;

/** The entries of a cell that holds several, as `A; B`; a comma is left to those who know the names. */
export function splitEntries(text: string): string[] {
  return text
    .split(separators)
    .map((entry) =>
      entry
        .replace(/^(?:[-–—]|\d{1,2}[.)])\s+/u, '')
        .replace(/[,.;]+$/u, (end) => (end.startsWith('.') ? end : '')),
    )
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Reads a cell of several short texts, such as tags. */
export function textsReader(field: ImportField): CellReader {
  return (cell, row) => {
    if (valueText(cell) === '') return;
    const lines = typeof cell === 'string' ? cell : cellText(cell);
    const texts = splitEntries(lines).flatMap((entry) => entry.split(/,\s+/u));
    if (texts.some((text) => text.length > 200) || texts.length > 100) {
      row.problem('TEXT_TOO_LONG', cell);
    } else row.values[field] = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  };
}

/** Reads names of several records as one text of lines, which is split where the names are known. */
export function namesReader(field: ImportField): CellReader {
  return (cell, row) => {
    if (valueText(cell) === '') return;
    const entries = splitEntries(typeof cell === 'string' ? cell : cellText(cell));
    const tidy = entries.map((entry) => cellText(entry)).filter((entry) => valueText(entry) !== '');
    if (tidy.some((entry) => entry.length > maxLine) || tidy.length > 200) {
      row.problem('TEXT_TOO_LONG', cell);
    } else if (tidy.length > 0) row.values[field] = tidy;
  };
}
