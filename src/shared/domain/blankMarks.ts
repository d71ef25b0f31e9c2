import { foldText } from './fold/foldText.ts';

const marks = new Set(
  [
    'н/д',
    'нд',
    'н.д.',
    'нет',
    'нет данных',
    'б/д',
    'ж/қ',
    'жоқ',
    'дерек жоқ',
    'n/a',
    'na',
    'none',
    'null',
    'nil',
    'tbd',
    'б/н',
  ].map(foldText),
);

/** True for a cell that stands for "no value": empty, a dash, `н/д`, `ж/қ`, `n/a` and the like. */
export function isBlankMark(text: string): boolean {
  const folded = foldText(text);
  return marks.has(folded) || (folded === '' && !/["'«»]/u.test(text));
}
