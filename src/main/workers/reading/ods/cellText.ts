import { cleanText } from '../xml/decodeText.ts';
import { countOf, odsAttributes } from './odsAttributes.ts';

/** Gathers the paragraphs of one cell; notes, pictures and forms inside the cell are not its text. */
export interface CellTextReader {
  /** Elements inside the cell. */
  open(name: string, tag: string): void;
  text(text: string): void;
  close(): void;
  /** Lines joined; `null` when the cell has no paragraph. Resets the reader. */
  take(): string | null;
}

const mostSpaces = 1_000;

export function createCellTextReader(): CellTextReader {
  let lines: string[] = [];
  let line = '';
  let depth = 0;
  let isInParagraph = false;
  /** Depth at which something that is no text began; 0 when outside of it. */
  let ignoredFrom = 0;
  return {
    open(name, tag) {
      depth += 1;
      if (ignoredFrom > 0) return;
      if (depth === 1) {
        isInParagraph = name === 'p' || name === 'h';
        line = '';
        if (!isInParagraph) ignoredFrom = depth;
      } else if (name === 's') {
        line += ' '.repeat(Math.min(mostSpaces, countOf(odsAttributes(tag).get('text:c'))));
      } else if (name === 'tab') line += '\t';
      else if (name === 'line-break') line += '\n';
      else if (name === 'annotation' || name === 'frame' || name === 'ruby-text') {
        ignoredFrom = depth;
      }
    },
    text(text) {
      if (!isInParagraph || ignoredFrom > 0) return;
      // Runs of spaces are kept, against the letter of the standard, because LibreOffice writes them so.
      line += text.replaceAll(/ *[\t\r\n]\s*/g, ' ');
    },
    close() {
      if (ignoredFrom === depth) ignoredFrom = 0;
      else if (depth === 1 && isInParagraph) {
        lines.push(line);
        isInParagraph = false;
      }
      depth -= 1;
    },
    take() {
      const text = lines.length === 0 ? null : cleanText(lines.join('\n'));
      lines = [];
      line = '';
      depth = 0;
      ignoredFrom = 0;
      isInParagraph = false;
      return text;
    },
  };
}
