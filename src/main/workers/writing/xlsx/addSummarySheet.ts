import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import { differenceOf, points } from '#shared/report/shownValue.ts';
import type {
  ModelValue,
  ReportModel,
  ReportSection,
  ValueType,
} from '#shared/report/reportModel.ts';
import { addSignatures } from './addSignatures.ts';
import type { BookPlan } from './bookPlan.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { linkText, setText, setWideText } from './setText.ts';
import { setValue } from './setValue.ts';
import { sheetOptions } from './sheetOptions.ts';
import type { SheetLink } from './sheetLinks.ts';
import { cellPadding, styles } from './styles.ts';

/** Name, value, value before, difference, currency, meaning. */
const widths = [44, 18, 18, 16, 7, 62] as const;
const [labelWidth] = widths;
const meaningWidth = widths[5];
const columns = widths.length;
const bold = 1.1;
const allWidth = widths.reduce<number>((sum, width) => sum + width, 0);

type Figures = Extract<ReportSection, { kind: 'figures' }>;
type Card = Extract<ReportSection, { kind: 'card' }>;

interface Writing {
  sheet: Worksheet;
  model: ReportModel;
  plan: BookPlan;
  links: SheetLink[];
  /** The next free row. */
  row: number;
}

const currencyOf = (value: ModelValue): string =>
  typeof value === 'object' && value !== null ? value.currency : '';

function wide(writing: Writing, text: string, style: Partial<Style>, scale = 1): void {
  const { sheet, row } = writing;
  setWideText(sheet, row, [1, columns], text, style);
  sheet.getRow(row).height = rowHeight(linesOf(text, allWidth, scale * bold), scale) + 3;
  writing.row += 1;
}

/** A name that leads to the rows behind it, where there are any. */
function label(writing: Writing, text: string, key: string | null): void {
  const place = key === null ? undefined : writing.plan.places.get(key);
  const style = place ? styles.noteLink : styles.noteTerm;
  setText(writing.sheet.getCell(writing.row, 1), place ? linkText(text) : text, style);
  if (place) writing.links.push({ cell: `A${writing.row}`, place });
}

/** Shares differ by percentage points, which no format of a percentage says. */
function setDifference(
  cell: Cell,
  difference: ModelValue,
  type: ValueType,
  { amountScale, language }: ReportModel,
): void {
  const isShare = type === 'percent' && typeof difference === 'number';
  setValue(cell, isShare ? Math.round(difference * 10_000) / 100 : difference, type, amountScale);
  if (isShare) cell.style = { ...cell.style, numFmt: `0.00"\u00A0${points[language]}"` };
}

function addFigures(writing: Writing, { figures, compared, title }: Figures): void {
  const { sheet, model } = writing;
  if (title !== '') wide(writing, title, styles.sectionHead);
  if (compared !== null) {
    const heads = ['', compared.now, compared.before, compared.difference, '', ''];
    heads.forEach((head, at) => {
      setText(sheet.getCell(writing.row, at + 1), head, styles.columnHead);
    });
    const lines = heads.map((head, at) => linesOf(head, widths[at] ?? 1, bold));
    sheet.getRow(writing.row).height = rowHeight(Math.max(...lines)) + 3;
    writing.row += 1;
  }
  for (const { label: name, value, previous, type, meaning, rowsKey } of figures) {
    const { row } = writing;
    label(writing, name, rowsKey);
    const set = (column: number, one: ModelValue) =>
      setValue(sheet.getCell(row, column), one, type, model.amountScale);
    set(2, value);
    if (compared === null) sheet.mergeCells(row, 2, row, 4);
    else {
      set(3, previous ?? null);
      setDifference(sheet.getCell(row, 4), differenceOf(value, previous, type), type, model);
    }
    setText(sheet.getCell(row, 5), currencyOf(value), styles.note);
    setText(sheet.getCell(row, 6), meaning, styles.note);
    sheet.getRow(row).height = rowHeight(
      Math.max(linesOf(name, labelWidth, bold), linesOf(meaning, meaningWidth)),
    );
    writing.row += 1;
  }
  writing.row += 1;
}

function addCard(writing: Writing, { title, lines }: Card): void {
  const { sheet, model } = writing;
  if (title !== '') wide(writing, title, styles.sectionHead);
  const room = allWidth - labelWidth;
  for (const { label: name, value, type } of lines) {
    const { row } = writing;
    label(writing, name, null);
    const isText = typeof value === 'string' && type !== 'date';
    const currency = currencyOf(value);
    setValue(sheet.getCell(row, 2), value, type, model.amountScale);
    const cell = sheet.getCell(row, 2);
    cell.style = { ...cell.style, alignment: styles.note.alignment ?? {} };
    if (currency === '') sheet.mergeCells(row, 2, row, columns);
    else {
      sheet.mergeCells(row, 2, row, 4);
      setWideText(sheet, row, [5, columns], currency, styles.note);
    }
    sheet.getRow(row).height = rowHeight(
      Math.max(linesOf(name, labelWidth, bold), isText ? linesOf(value, room) : 1),
    );
    writing.row += 1;
  }
  writing.row += 1;
}

/** Long texts are divided among rows, since a row is at most 409 points high. */
function addText(writing: Writing, title: string, text: string): void {
  if (title !== '') wide(writing, title, styles.sectionHead);
  for (const paragraph of text.split('\n')) wide(writing, paragraph, styles.plain);
  writing.row += 1;
}

/** The first sheet: title block, texts, figures with what they count, cards, and the way to each table. */
export function addSummarySheet(
  book: Workbook,
  name: string,
  model: ReportModel,
  plan: BookPlan,
): SheetLink[] {
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(model, 'landscape'),
    views: [{ state: 'normal', showGridLines: false }],
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width + cellPadding;
  });
  const writing: Writing = { sheet, model, plan, links: [], row: 1 };
  if (model.office !== '') wide(writing, model.office, styles.office, 1.1);
  wide(writing, model.title, styles.title, 1.2);
  for (const fact of model.facts) wide(writing, fact, styles.fact);
  writing.row += 1;
  for (const [at, section] of model.sections.entries()) {
    // Ways to tables stand close to each other, not to what comes after them.
    if (section.kind !== 'table' && model.sections[at - 1]?.kind === 'table') writing.row += 1;
    if (section.kind === 'figures') addFigures(writing, section);
    else if (section.kind === 'card') addCard(writing, section);
    else if (section.kind === 'text') {
      // What nobody has written needs no room on paper.
      if (section.text !== '') addText(writing, section.title, section.text);
    } else {
      const place = plan.places.get(section.key);
      if (place) writing.links.push({ cell: `A${writing.row}`, place });
      wide(writing, linkText(`${section.title} →`), styles.back);
    }
  }
  writing.row += 1;
  addSignatures(sheet, model.signatures, columns, writing.row);
  return writing.links;
}
