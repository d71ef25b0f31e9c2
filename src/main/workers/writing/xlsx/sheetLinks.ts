import type { Place } from './bookPlan.ts';

/** A cell that leads to another place of the same book. */
export interface SheetLink {
  cell: string;
  place: Place;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Puts links within the book into the XML of a sheet; exceljs would make them links to the outside. */
export function withLinks(xml: string, links: readonly SheetLink[]): string {
  if (links.length === 0) return xml;
  const all = links.map(
    ({ cell, place }) =>
      `<hyperlink ref="${cell}" location="${escape(`'${place.sheet}'!${place.cell}`)}"/>`,
  );
  // The schema has them just before the set-up of the print.
  return xml.replace(
    /<printOptions|<pageMargins/u,
    (tag) => `<hyperlinks>${all.join('')}</hyperlinks>${tag}`,
  );
}

/** Adds ranges that are one cell to those that exceljs knows. */
export function withMerges(xml: string, merges: readonly string[]): string {
  if (merges.length === 0) return xml;
  const all = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return xml.replace(
    /<mergeCells count="(\d+)">/u,
    (_, count) => `<mergeCells count="${Number(count) + merges.length}">${all}`,
  );
}

/** The foot of a page keeps its size when a wide sheet is made smaller to fit; exceljs cannot say so. */
export const withSteadyFooter = (xml: string): string =>
  xml.replace('<headerFooter>', '<headerFooter scaleWithDoc="0">');
