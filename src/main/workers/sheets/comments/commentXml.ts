import { cellText } from '../../writing/xlsx/cellText.ts';
import { columnLetters } from '../../writing/xlsx/columnLetters.ts';
import { escapeXml } from '../../writing/escapeXml.ts';
import type { CellRemark } from './byCell.ts';

/** By whom the remarks are, as a spreadsheet shows it. */
const author = 'Ortaq';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const place = ({ row, column }: CellRemark): string => `${columnLetters(column)}${row + 1}`;

function runXml(text: string, prefix: string): string {
  const tag = (name: string) => `${prefix}${name}`;
  const clean = escapeXml(cellText(text));
  return `<${tag('r')}><${tag('t')} xml:space="preserve">${clean}</${tag('t')}></${tag('r')}>`;
}

function commentXml(remark: CellRemark, authorId: number, prefix: string): string {
  const text = runXml(remark.text, prefix);
  return `<${prefix}comment ref="${place(remark)}" authorId="${authorId}"><${prefix}text>${text}</${prefix}text></${prefix}comment>`;
}

/** A part of comments of a sheet that had none. */
export function newComments(remarks: readonly CellRemark[], namespace: string): string {
  const comments = remarks.map((remark) => commentXml(remark, 0, '')).join('');
  return `${head}<comments xmlns="${namespace}"><authors><author>${author}</author></authors><commentList>${comments}</commentList></comments>`;
}

/** Position right after the start tag of the comment on a cell, and of its end tag; `null` when there is none. */
function findComment(xml: string, ref: string, prefix: string): { textEnd: number } | null {
  const start = new RegExp(`<${prefix}comment\\s[^>]*\\bref=["']${ref}["'][^>]*>`, 'u').exec(xml);
  if (start === null) return null;
  const end = xml.indexOf(`</${prefix}comment>`, start.index);
  const textEnd = xml.lastIndexOf(`</${prefix}text>`, end);
  return end === -1 || textEnd < start.index ? null : { textEnd };
}

/**
 * Adds remarks to a part of comments that is there; a cell that has a comment gets the remark below it.
 * `null` when the part is not understood.
 */
export function addToComments(xml: string, remarks: readonly CellRemark[]): string | null {
  const list = /<((?:[\w.-]+:)?)commentList\b[^>]*?(\/?)>/u.exec(xml);
  const authorsEnd = /<\/(?:[\w.-]+:)?authors>/u.exec(xml);
  if (list === null || authorsEnd === null) return null;
  const [opening, prefix = '', slash] = list;
  const authorId = xml.match(/<(?:[\w.-]+:)?author(?=[\s>/])/gu)?.length ?? 0;
  let result = xml;
  if (slash === '/') {
    result = result.replace(opening, () => `<${prefix}commentList></${prefix}commentList>`);
  }
  const fresh: string[] = [];
  for (const remark of remarks) {
    const known = findComment(result, place(remark), prefix);
    if (known === null) fresh.push(commentXml(remark, authorId, prefix));
    else {
      const { textEnd } = known;
      result = `${result.slice(0, textEnd)}${runXml(`\n${remark.text}`, prefix)}${result.slice(textEnd)}`;
    }
  }
  const name = `<${prefix}author>${author}</${prefix}author>`;
  return result
    .replace(authorsEnd[0], () => name + authorsEnd[0])
    .replace(`</${prefix}commentList>`, (end) => fresh.join('') + end);
}

/** Cells that a part of comments speaks of. */
export function commentedPlaces(xml: string): Set<string> {
  const found = xml.matchAll(/<(?:[\w.-]+:)?comment\s[^>]*?\bref=["']([A-Z]+\d+)["']/gu);
  return new Set([...found].map(([, ref = '']) => ref));
}

export const placeOf = place;
