import { shiftFormula, type Shift } from './shiftFormula.ts';
import { attributeOf, elements, plainText, withAttribute, xmlText } from './xmlText.ts';

const cell = /^(\$?[A-Z]{1,3}\$?)(\d+)$/u;

/** `A5:C7` after rows were put in; what holds the repeated row grows. */
export function shiftRange(range: string, { row, by }: Shift): string {
  const [first = '', last = first] = range.split(':');
  const [, firstColumn, firstRow] = cell.exec(first) ?? [];
  const [, lastColumn, lastRow] = cell.exec(last) ?? [];
  if (firstColumn === undefined || lastColumn === undefined) return range;
  const from = Number(firstRow) > row ? Number(firstRow) + by : Number(firstRow);
  const to = Number(lastRow) >= row ? Number(lastRow) + by : Number(lastRow);
  const begin = `${firstColumn}${from}`;
  const end = `${lastColumn}${to}`;
  return begin === end ? begin : `${begin}:${end}`;
}

const shiftRanges = (ranges: string, shift: Shift): string =>
  ranges
    .split(/\s+/u)
    .filter((range) => range !== '')
    .map((range) => shiftRange(range, shift))
    .join(' ');

const mapAttribute = (
  xml: string,
  element: string,
  attribute: string,
  change: (value: string) => string,
): string =>
  xml.replaceAll(
    new RegExp(`<((?:\\w+:)?${element})(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`, 'gu'),
    (whole, name: string, attributes: string, end: string) => {
      const value = attributeOf(attributes, attribute);
      return value === undefined
        ? whole
        : `<${name}${withAttribute(attributes, attribute, change(value))}${end}>`;
    },
  );

const mapContent = (xml: string, element: string, change: (text: string) => string): string =>
  xml.replaceAll(
    elements(element),
    (whole, prefix: string, attributes: string, content?: string) =>
      content === undefined
        ? whole
        : `<${prefix}${element}${attributes}>${xmlText(change(plainText(content)))}</${prefix}${element}>`,
  );

/** Merged cells: those of the repeated row stand in each of its rows, those below move. */
function shiftMerges(xml: string, shift: Shift): string {
  return xml.replaceAll(elements('mergeCells'), (_whole, prefix: string, _a, content = '') => {
    const refs = [...String(content).matchAll(elements('mergeCell'))].flatMap(
      ([, , attributes = '']) => {
        const ref = attributeOf(attributes, 'ref') ?? '';
        const [first = '', last = first] = ref.split(':');
        const [, firstColumn = '', firstRow] = cell.exec(first) ?? [];
        const [, lastColumn = '', lastRow] = cell.exec(last) ?? [];
        if (Number(firstRow) !== shift.row || Number(lastRow) !== shift.row) {
          return [shiftRange(ref, shift)];
        }
        return Array.from({ length: shift.by + 1 }, (_, at) => {
          const row = shift.row + at;
          return `${firstColumn}${row}:${lastColumn}${row}`;
        });
      },
    );
    const cells = refs.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join('');
    return `<${prefix}mergeCells count="${refs.length}">${cells}</${prefix}mergeCells>`;
  });
}

/** All that a sheet says of its rows beside the rows themselves. */
export function shiftSheetPlaces(xml: string, shift: Shift): string {
  let text = shiftMerges(xml, shift);
  const ranges = (value: string): string => shiftRanges(value, shift);
  for (const [element, attribute] of [
    ['dimension', 'ref'],
    ['conditionalFormatting', 'sqref'],
    ['dataValidation', 'sqref'],
    ['hyperlink', 'ref'],
    ['autoFilter', 'ref'],
    ['sortState', 'ref'],
    ['protectedRange', 'sqref'],
    ['ignoredError', 'sqref'],
  ] as const) {
    text = mapAttribute(text, element, attribute, ranges);
  }
  text = mapContent(text, 'sqref', ranges);
  return text.replaceAll(elements('rowBreaks'), (whole) =>
    mapAttribute(whole, 'brk', 'id', (id) =>
      String(Number(id) >= shift.row ? Number(id) + shift.by : Number(id)),
    ),
  );
}

/** Formulas in conditional formats, checks of input and the like. */
export function shiftSheetFormulas(xml: string, shift: Shift, own: string): string {
  const change = (formula: string): string => shiftFormula(formula, shift, { own });
  return ['formula', 'formula1', 'formula2', 'f'].reduce(
    (text, element) => mapContent(text, element, change),
    xml,
  );
}

/** Pictures and charts below the repeated row move with it. */
export const shiftDrawing = (xml: string, { row, by }: Shift): string =>
  mapContent(xml, 'row', (text) => String(Number(text) >= row ? Number(text) + by : Number(text)));

/** What a chart draws; old values are left out, so that they are read anew. */
export function shiftChart(xml: string, shift: Shift): string {
  const shifted = mapContent(xml, 'f', (formula) =>
    shiftFormula(formula, shift, { own: '', growsCells: true }),
  );
  return shifted === xml
    ? xml
    : shifted.replaceAll(elements('numCache'), '').replaceAll(elements('strCache'), '');
}

/** A table of Excel's own grows with the row that stands in it. */
export const shiftTable = (xml: string, shift: Shift): string =>
  ['table', 'autoFilter', 'sortState'].reduce(
    (text, element) => mapAttribute(text, element, 'ref', (ref) => shiftRange(ref, shift)),
    xml,
  );

/** Comments keep to their cells. */
export const shiftComments = (xml: string, { row, by }: Shift): string =>
  mapAttribute(xml, 'comment', 'ref', (ref) =>
    ref.replace(/\d+$/u, (own) => String(Number(own) > row ? Number(own) + by : Number(own))),
  );

/** The boxes in which comments are shown; rows count from 0. */
export function shiftCommentBoxes(xml: string, { row, by }: Shift): string {
  const moved = (text: string): string =>
    String(Number(text) >= row ? Number(text) + by : Number(text));
  const rows = mapContent(xml, 'Row', (text) => moved(text.trim()));
  return mapContent(rows, 'Anchor', (text) =>
    text
      .split(',')
      .map((part, at) => (at === 2 || at === 6 ? ` ${moved(part.trim())}` : part))
      .join(','),
  );
}

/** Names of the workbook: print areas, repeated head rows and the office's own. */
export const shiftNames = (xml: string, shift: Shift): string =>
  xml.replaceAll(elements('definedNames'), (whole) =>
    mapContent(whole, 'definedName', (formula) => {
      const rows = /^(.*!)\$(\d+):\$(\d+)$/u.exec(formula);
      return rows ? formula : shiftFormula(formula, shift, { own: '' });
    }),
  );
