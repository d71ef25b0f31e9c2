import { foldText } from './fold/foldText.ts';

/** Stems and short names of months, folded: Russian, Kazakh, English; index 0 is January. */
const monthStems: readonly (readonly string[])[] = [
  ['январ', 'кантар', 'january', 'янв', 'кан', 'jan'],
  ['феврал', 'акпан', 'february', 'фев', 'февр', 'акп', 'feb'],
  ['март', 'наурыз', 'march', 'мар', 'нау', 'mar'],
  ['апрел', 'сауир', 'april', 'апр', 'сау', 'apr'],
  ['маи', 'мая', 'мае', 'мамыр', 'may', 'мам'],
  ['июн', 'маусым', 'june', 'мау', 'jun'],
  ['июл', 'шилде', 'july', 'шил', 'jul'],
  ['август', 'тамыз', 'august', 'авг', 'там', 'aug'],
  ['сентябр', 'кыркуиек', 'september', 'сен', 'сент', 'кыр', 'sep', 'sept'],
  ['октябр', 'казан', 'october', 'окт', 'каз', 'oct'],
  ['ноябр', 'караша', 'november', 'ноя', 'нояб', 'кар', 'nov'],
  ['декабр', 'желтоксан', 'december', 'дек', 'жел', 'dec'],
];

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

export type DateWord =
  | { kind: 'month'; value: number }
  | { kind: 'roman'; value: number }
  | { kind: 'year' | 'quarter' | 'half' | 'until' | 'from' | 'filler' };

const wordKinds: readonly (readonly [RegExp, Exclude<DateWord['kind'], 'month' | 'roman'>])[] = [
  [/^(г|гг|год|года|году|годы|годов|годах|ж|жж|жыл\p{L}*|year|years)$/u, 'year'],
  [/^(кв|кварт|квартал\p{L}*|токсан\p{L}*|quarter|q|qtr)$/u, 'quarter'],
  [/^(полугоди\p{L}*|жартыжылды\p{L}*|жартыжылдык\p{L}*|half|h)$/u, 'half'],
  [/^(до|по|не|позднее|to|until|till|by|деиин|шеиин)$/u, 'until'],
  [/^(с|со|от|from|since|бастап)$/u, 'from'],
  [
    /^(of|the|in|on|в|во|на|числа|st|nd|rd|th|е|го|ое|ши|шы|нши|ншы|инши|ыншы|пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)$/u,
    'filler',
  ],
];

/** What a word says in a date, or `undefined` for a word that has no place in one. */
export function dateWord(word: string): DateWord | undefined {
  const folded = foldText(word);
  const roman = romans[folded.replaceAll('и', 'i')];
  if (roman !== undefined) return { kind: 'roman', value: roman };
  const month = monthStems.findIndex((stems) => stems.some((stem) => isForm(folded, stem)));
  if (month >= 0) return { kind: 'month', value: month + 1 };
  const kind = wordKinds.find(([pattern]) => pattern.test(folded))?.[1];
  return kind === undefined ? undefined : { kind };
}

/** Short names must be the whole word; longer stems may carry an ending (`наурызда`, `марта`). */
function isForm(word: string, stem: string): boolean {
  if (word === stem) return true;
  const takesEnding = stem.startsWith('ию') || (stem.length > 3 && !/[a-z]/.test(stem));
  return takesEnding && word.startsWith(stem) && word.length - stem.length <= 6;
}

const recurring: readonly (readonly [RegExp, Recurrence])[] = [
  [
    /^(постоянн\p{L}*|бессрочн\p{L}*|туракты|мерзимсиз|permanent\p{L}*|constant\p{L}*|ongoing)$/u,
    'constant',
  ],
  [/^(еженедельн\p{L}*|апта саиын|weekly)$/u, 'week'],
  [/^(ежемесячн\p{L}*|аи саиын|monthly)$/u, 'month'],
  [/^(ежеквартальн\p{L}*|токсан саиын|quarterly)$/u, 'quarter'],
  [/^(ежегодн\p{L}*|жыл саиын|annual\p{L}*|yearly)$/u, 'year'],
];

/** A term without a date: all the time, or once in each period. */
export type Recurrence = 'constant' | 'week' | 'month' | 'quarter' | 'year';

/** The recurrence that a term such as `постоянно` or `ай сайын` names. */
export function recurrenceOf(text: string): Recurrence | undefined {
  const folded = foldText(text);
  return recurring.find(([pattern]) => pattern.test(folded))?.[1];
}
