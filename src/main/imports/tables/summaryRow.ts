import type { Cell } from '#shared/domain/workbook.ts';
import { isFilled } from './rowProfile.ts';

/** Words that open a row of totals; a bare "total" may open a title, so it has to stand alone or before a measure. */
const ownWords =
  /^(?:итого|всего|итог|общий итог|общая сумма|барлығы|жиыны|жалпы жиыны|жалпы сомасы|қорытынды)(?![\p{L}\d])/iu;
const englishWords =
  /^(?:grand |sub-?)?totals?(?:\s*[:.–—-]|\s*$|\s+(?:for|by|amount|sum|cost|budget|funding|usd|eur|kzt|in)\b)/i;
/** A count of the rows above, as registers and lists close with: `Total projects: 12`, `Assignments in all: 12`. */
const englishCount = /^(?:totals? [^:]{1,60}|[^:]{1,60} in (?:all|total)):\s*\d[\d\s,]*$/i;
const noteWords =
  /^(?:\*|\d?\)|примечани|ескерт|note|source|источник|дереккөз|исполнитель|орындаушы|подпись|қолы|директор|руководитель|басшы|тел[.:\s]|дата (?:формирования|выгрузки)|данные на)/iu;
const sectionWords =
  /^(?:раздел|глава|часть|направление|приоритет|подпрограмма|программа|конкурс|бөлім|тарау|бағыт|басым\p{L}*|кіші бағдарлама|бағдарлама|section|chapter|part|priority|programme|cluster|call)(?![\p{L}])|^[ivxlc]+\.?\s/iu;
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

/** Letters that the words of totals begin with: of most rows that alone tells that they hold none. */
const firstLetters = /^[ивобжқtgs]/iu;

/** A row of totals or subtotals in one of the three languages. */
export function isTotalsRow(cells: readonly Cell[]): boolean {
  const [first = '', second = ''] = firstTexts(cells);
  if (englishCount.test(first)) return true;
  if (firstLetters.test(first) && (ownWords.test(first) || englishWords.test(first))) return true;
  return firstLetters.test(second) && ownWords.test(second);
}

/** A remark under a table: a footnote, a source, a signature, or a sentence. */
export function isNoteText(cells: readonly Cell[]): boolean {
  const [first = ''] = firstTexts(cells);
  return noteWords.test(first) || first.length > longNote;
}

/** A text that opens a section of a table: `Раздел II. Программы`, `IV. Гранттар`. */
export function isSectionText(text: string): boolean {
  return sectionWords.test(text.trim());
}
