import type { LocalText } from '#shared/domain/language.ts';

const russian: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

function mapLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(text)
    .map((letter) => {
      const small = letter.toLowerCase();
      const mapped = letters[small] ?? small;
      if (letter === small) return mapped;
      return mapped.charAt(0).toUpperCase() + mapped.slice(1);
    })
    .join('');
}

/** The official Russian rendering of a Kazakh name. */
export const toRussian = (kazakh: string): string =>
  mapLetters(kazakh.replaceAll('йі', 'и').replaceAll('йы', 'и'), russian);

/** A name as passports of Kazakhstan write it; `е` after a vowel is heard, and so written, with `y`. */
export const toLatin = (text: string): string =>
  mapLetters(text.replaceAll(/(?<=[аеёиоуыэюя])е/giu, 'йе'), latin);

/** One name in all three spellings. */
export function spell(kazakh: string): LocalText {
  const ru = toRussian(kazakh);
  return { kk: kazakh, ru, en: toLatin(ru) };
}
