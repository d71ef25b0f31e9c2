import { letterHeight } from './shapes.ts';

/** Widths of letters as shares of their height, in the typeface of reports; Cyrillic letters are wide. */
const usual = 0.59;
const classes: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^[\s.,:;'’!|()[\]/iljftrІі·-]$/u, 0.34],
  [/^[ШЩЖМЮФЫѢWMшщжюфмыwm—…%@]$/u, 0.86],
  [/^\p{Lu}$/u, 0.71],
  [/^\d$/u, 0.62],
];

const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = classes.find(([letters]) => letters.test(letter))?.[1] ?? usual;
  widths.set(letter, width);
  return width;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const lineWidth = (line: string): number =>
  Array.from(line).reduce((sum, letter) => sum + letterWidth(letter), 0) * letterHeight;

/** Room that a text takes; of several lines the widest. */
export const textWidth = (text: string): number => Math.max(...text.split('\n').map(lineWidth));

/** Letters from the start that fit a width. */
function fitting(text: string, width: number): number {
  let room = width / letterHeight;
  let count = 0;
  for (const letter of text) {
    room -= letterWidth(letter);
    if (room < 0) break;
    count += letter.length;
  }
  return Math.max(3, count);
}

const cut = (text: string, width: number): string =>
  lineWidth(text) <= width
    ? text
    : `${text.slice(0, fitting(text, width - lineWidth('…'))).trimEnd()}…`;

function fitPart(text: string, width: number): string[] {
  if (lineWidth(text) <= width) return [text];
  const room = fitting(text, width);
  const at = text.lastIndexOf(' ', room);
  const isWholeBelow = at > 0 && lineWidth(text.slice(at + 1)) <= width;
  const end = isWholeBelow || at > room / 3 ? at : room;
  return [text.slice(0, end), cut(text.slice(end).trim(), width)];
}

/** A text in at most two lines for each of its languages; what is left over is cut with an ellipsis. */
export const fitText = (text: string, width: number): string[] =>
  text.split('\n').flatMap((part) => fitPart(oneLine(part), width));

/** A text in one line that fits a width. */
export const fitLine = (text: string, width: number): string => cut(oneLine(text), width);
