import { letterHeight } from './shapes.ts';

/** Share of its height that a letter is wide on average; Cyrillic letters are wide. */
const perLetter = 0.58;

export const textWidth = (text: string): number => text.length * letterHeight * perLetter;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, Math.max(1, length - 1)).trimEnd()}…`;

/** A text in at most two lines that fit a width; what is left over is cut with an ellipsis. */
export function fitText(text: string, width: number): string[] {
  const room = Math.max(3, Math.floor(width / (letterHeight * perLetter)));
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (plain.length <= room) return [plain];
  const at = plain.lastIndexOf(' ', room);
  const isWholeBelow = at > 0 && plain.length - at - 1 <= room;
  const end = isWholeBelow || at > room / 3 ? at : room;
  return [plain.slice(0, end), cut(plain.slice(end).trim(), room)];
}

/** A text in one line that fits a width. */
export const fitLine = (text: string, width: number): string =>
  cut(
    text.replaceAll(/\s+/gu, ' ').trim(),
    Math.max(3, Math.floor(width / (letterHeight * perLetter))),
  );
