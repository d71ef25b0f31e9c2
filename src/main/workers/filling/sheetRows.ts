import { attributeOf, elements, plainText, withAttribute, xmlText } from './xmlText.ts';
import { copyFormula, distance } from './shiftFormula.ts';
import type { SharedText } from './sharedTexts.ts';

export interface SheetCell {
  column: string;
  /** Attributes but for the place. */
  attributes: string;
  style: number;
  /** Plain text of a text cell; null for other cells. */
  text: string | null;
  /** What stands in `<is>` for that text. */
  inline: string;
  /** Null where there is none. */
  formula: { attributes: string; text: string } | null;
  /** Content as it was, of a cell without a formula. */
  content: string;
}

export interface SheetRow {
  row: number;
  attributes: string;
  cells: SheetCell[];
}

/** A sheet in three: what stands before its rows, the rows, what stands behind. */
export interface SheetParts {
  head: string;
  prefix: string;
  rows: SheetRow[];
  tail: string;
}

const letters = (place: string): string => /^[A-Z]+/u.exec(place)?.[0] ?? 'A';

function textOf(kind: string | undefined, content: string, shared: readonly SharedText[]) {
  if (kind === 's') {
    const index = Number(elements('v').exec(content)?.[3] ?? -1);
    const found = shared[index];
    return found ? { text: found.text, inline: found.xml } : null;
  }
  if (kind !== 'inlineStr') return null;
  const inline = elements('is').exec(content)?.[3] ?? '';
  const text = [...inline.matchAll(elements('t'))].map((one) => plainText(one[3] ?? '')).join('');
  return { text, inline };
}

function readCell(attributes: string, content: string, shared: readonly SharedText[]): SheetCell {
  const place = attributeOf(attributes, 'r') ?? 'A1';
  const formula = elements('f').exec(content);
  const kind = attributeOf(attributes, 't');
  const found = formula ? null : textOf(kind, content, shared);
  return {
    column: letters(place),
    attributes: withAttribute(attributes, 'r', null),
    style: Number(attributeOf(attributes, 's') ?? 0),
    text: found?.text ?? null,
    inline: found?.inline ?? '',
    formula: formula ? { attributes: formula[2] ?? '', text: plainText(formula[3] ?? '') } : null,
    content,
  };
}

/** Formulas that are told once for many cells are written out, because rows among them may be repeated. */
function tellFormulas(rows: readonly SheetRow[]): void {
  const masters = new Map<string, { place: string; text: string }>();
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      const { formula } = cell;
      if (!formula || attributeOf(formula.attributes, 't') !== 'shared') continue;
      const index = attributeOf(formula.attributes, 'si') ?? '';
      const place = `${cell.column}${row}`;
      if (formula.text !== '') masters.set(index, { place, text: formula.text });
      const master = masters.get(index);
      if (!master) continue;
      const [down, right] = distance(master.place, place);
      cell.formula = { attributes: '', text: copyFormula(master.text, down, right) };
    }
  }
}

/** Reads the rows of a sheet; cells without a place stand where they follow. */
export function readSheet(xml: string, shared: readonly SharedText[]): SheetParts {
  const data = elements('sheetData').exec(xml);
  if (!data) return { head: xml, prefix: '', rows: [], tail: '' };
  const rows: SheetRow[] = [];
  let next = 1;
  for (const [, , attributes = '', content = ''] of (data[3] ?? '').matchAll(elements('row'))) {
    const row = Number(attributeOf(attributes, 'r') ?? next);
    const cells = [...content.matchAll(elements('c'))].map(([, , own = '', inner = '']) =>
      readCell(own, inner, shared),
    );
    rows.push({ row, attributes: withAttribute(attributes, 'r', null), cells });
    next = row + 1;
  }
  tellFormulas(rows);
  return {
    head: xml.slice(0, data.index),
    prefix: data[1] ?? '',
    rows,
    tail: xml.slice(data.index + data[0].length),
  };
}

/** A cell at its place; a formula without its old value, so that it is reckoned anew. */
export function cellXml(cell: SheetCell, row: number, prefix: string): string {
  const place = `${cell.column}${row}`;
  const { formula, content } = cell;
  if (formula) {
    const attributes = withAttribute(cell.attributes, 't', null);
    const own = formula.attributes.trim() === '' ? '' : ` ${formula.attributes.trim()}`;
    return `<${prefix}c r="${place}"${spaced(attributes)}><${prefix}f${own}>${xmlText(formula.text)}</${prefix}f></${prefix}c>`;
  }
  return `<${prefix}c r="${place}"${spaced(cell.attributes)}>${content}</${prefix}c>`;
}

export const spaced = (attributes: string): string =>
  attributes.trim() === '' ? '' : ` ${attributes.trim()}`;
