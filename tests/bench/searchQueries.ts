import { benchName } from './benchNames.ts';

/** The letters of a text as they are typed, from the second on. */
const typed = (text: string): string[] =>
  Array.from(text, (_, i) => text.slice(0, i + 1)).filter((part) => part.trim() === part);

/** The text with one letter lost, in its middle or near its beginning. */
const losing = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

const texts = {
  words: ['мониторинг', 'су қауіпсіздігі', 'geno rast', 'отчёт', 'институт', 'семейск монит'],
  towns: ['Қарағанды', 'Караганда', 'Karaganda', 'Алматы облысының', 'Шымкент институты'],
  long: ['научно-исследовательский институт каспийского региона', 'водородная энергетика горных'],
  nothing: ['квазар', 'zzyzx', 'AP99999999', 'палеонтология динозавров', 'Smith John', '工程'],
  mistyped: [
    'радиацонный',
    'монитаринг',
    'семейскго палигона',
    'энергетка',
    'Карганда',
    'гемейского',
  ],
};

/** Some 200 queries as officers type them: names in three alphabets, codes, words begun, typos, nothing. */
export const searchQueries: readonly string[] = [
  ...Array.from({ length: 20 }, (_, i) => benchName(i * 977)).flatMap(({ family, given }, i) => [
    `${family.kk} ${given.kk}`,
    `${given.en} ${family.en}`,
    `${family.ru} ${given.ru.charAt(0)}.`,
    losing(i % 2 === 0 ? family.ru : family.en, 3 + (i % 3)),
  ]),
  ...Array.from({ length: 10 }, (_, i) => `AP${10_000_000 + i * 4321}`),
  ...Array.from({ length: 5 }, (_, i) => `012${i}РК0${i}77${i}`),
  ...Array.from({ length: 5 }, (_, i) => `НИИ-${i * 1234}`),
  ...typed('Нұрбеков Саясат'),
  ...typed('радиационный мониторинг'),
  ...typed('Karaganda inst'),
  ...typed('AP10012345'),
  ...typed('С. Нурбек'),
  ...Object.values(texts).flat(),
];
