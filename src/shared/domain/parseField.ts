import { catalogues } from '../i18n/catalogues.ts';
import { fieldAreas, fieldCodes, fieldKey, isFieldCode } from './fields.ts';
import { foldText } from './fold/foldText.ts';
import { languages } from './language.ts';

/** Short everyday names, on folded text. */
const everydayNames: Readonly<Record<string, string>> = {
  математика: '1.1',
  mathematics: '1.1',
  информатика: '1.2',
  'computer science': '1.2',
  'computer sciences': '1.2',
  'информационные технологии': '1.2',
  'акпараттык технологиялар': '1.2',
  it: '1.2',
  физика: '1.3',
  physics: '1.3',
  'ядерная физика': '1.3',
  'ядролык физика': '1.3',
  химия: '1.4',
  chemistry: '1.4',
  экология: '1.5',
  'науки о земле': '1.5',
  'жер туралы гылымдар': '1.5',
  'earth sciences': '1.5',
  'environmental sciences': '1.5',
  geology: '1.5',
  геология: '1.5',
  биология: '1.6',
  biology: '1.6',
  строительство: '2.1',
  курылыс: '2.1',
  электроника: '2.2',
  electronics: '2.2',
  машиностроение: '2.3',
  'машина жасау': '2.3',
  материаловедение: '2.5',
  материалтану: '2.5',
  'materials science': '2.5',
  'materials sciences': '2.5',
  нанотехнология: '2.10',
  nanotechnologies: '2.10',
  медицина: '3',
  medicine: '3',
  'сельское хозяиство': '4',
  'ауыл шаруашылыгы': '4',
  agriculture: '4',
  психология: '5.1',
  psychology: '5.1',
  экономика: '5.2',
  economics: '5.2',
  педагогика: '5.3',
  социология: '5.4',
  юриспруденция: '5.5',
  кукыктану: '5.5',
  политология: '5.6',
  history: '6.1',
  история: '6.1',
  тарих: '6.1',
  филология: '6.2',
  философия: '6.3',
  philosophy: '6.3',
};

let names: ReadonlyMap<string, string> | undefined;

/**
 * The code of the field or area of science that a text names: a code (`2.10`, `1.3 Physical sciences`),
 * an official name in any of the three languages, or an everyday name; `undefined` when it names none.
 */
export function parseField(text: string): string | undefined {
  const code = /^\s*(\d{1,2}(?:[.,]\d{1,2})?)(?![.,]?\d)/.exec(text)?.[1]?.replace(',', '.');
  if (code !== undefined && isFieldCode(code)) return code;
  const folded = foldText(text);
  names ??= collectNames();
  return names.get(folded) ?? everydayNames[folded];
}

function collectNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const code of [...fieldAreas, ...fieldCodes]) {
    for (const language of languages) {
      const fields = catalogues[language]['fields'];
      const name = typeof fields === 'object' ? fields[fieldKey(code)] : undefined;
      if (typeof name === 'string' && !found.has(foldText(name))) found.set(foldText(name), code);
    }
  }
  return found;
}
