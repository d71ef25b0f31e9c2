import type { Cell } from '#shared/domain/workbook.ts';
import { isFilled } from './rowProfile.ts';

/** Words that open a row of totals; a bare "total" may open a title, so it has to stand alone or before a measure. */
const ownWords =
  /^(?:итого|всего|итог|общий итог|общая сумма|барлығы|жиыны|жалпы жиыны|жалпы сомасы|қорытынды)(?![\p{L}\d])/iu;
const englishWords =
  /^(?:grand |sub-?)?totals?(?:\s*[:.–—-]|\s*$|\s+(?:for|by|amount|sum|cost|budget|funding|usd|eur|kzt|in)\b)/i;
const noteWords =
  /^(?:\*|\d?\)|примечани|ескерт|note|source|источник|дереккөз|исполнитель|орындаушы|подпись|қолы|директор|руководитель|басшы|тел[.:\s]|дата (?:формирования|выгрузки)|данные на)/iu;
const longNote = 80;

function firstTexts(cells: readonly Cell[]): string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    texts.push(typeof cell === 'string' ? cell.trim() : '');
    if (texts.length === 2) break;
  }
  return texts;
}

/** A row of totals or subtotals in one of the three languages. */
export function isTotalsRow(cells: readonly Cell[]): boolean {
  const [first = '', second = ''] = firstTexts(cells);
  return ownWords.test(first) || ownWords.test(second) || englishWords.test(first);
}

/** A remark under a table: a footnote, a source, a signature, or a sentence. */
export function isNoteText(cells: readonly Cell[]): boolean {
  const [first = ''] = firstTexts(cells);
  return noteWords.test(first) || first.length > longNote;
}
