import type { LocalText } from '#shared/domain/language.ts';

const roots =
  'Нұр Бек Сәр Жан Ай Ерж Қай Әбді Тілеу Сұлтан Бай Темір Болат Қуан Марат Серік Ораз Мұса Жұма Кен Дәулет Ізбас Өте Әлі Қара Ақ Тоқ Есен Аман Рах'.split(
    ' ',
  );
const ends = 'бек бай хан жан ғали мұрат тай гелді берген бол сейіт құл мет қожа тас'.split(' ');
const given =
  'Саясат Айгүл Ербол Гүлнар Қанат Әсел Дәурен Жәмилә Нұрлан Мәдина Тимур Ольга Сергей Анна Виктор Елена Қайрат Ләззат Ғалым Шолпан Асқар Дина Өмір Фариза Ұлан Зере Иван Мария Рүстем Айдос'.split(
    ' ',
  );

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a ә-a б-b в-v г-g ғ-g д-d е-e ж-zh з-z и-i й-y к-k қ-k л-l м-m н-n ң-ng о-o ө-o п-p р-r с-s т-t у-u ұ-u ү-u ф-f х-kh һ-kh ц-ts ч-ch ш-sh ы-y і-i э-e ю-yu я-ya ь-'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);

const russian: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('әағгқкңнөоұуүуһхіи').flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [],
  ),
);

const spell = (text: string, letters: Readonly<Record<string, string>>): string =>
  Array.from(text, (letter) => {
    const known = letters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? known : known.charAt(0).toUpperCase() + known.slice(1);
  }).join('');

/** A Kazakh name in the three languages, as passports and Russian documents write it. */
const inAll = (kk: string): LocalText => ({
  kk,
  ru: spell(kk, russian),
  en: spell(kk, latin),
});

/** Name number `i` of people: about 900 family names with two endings, 30 given names, patronymics. */
export function benchName(i: number): {
  family: LocalText;
  given: LocalText;
  patronymic: LocalText;
} {
  const mixed = (i * 2_654_435_761) % 4_294_967_296;
  const pick = (list: readonly string[], by: number) =>
    list[Math.floor(mixed / by) % list.length] ?? '';
  const stem = pick(roots, 7) + pick(ends, 311);
  const father = pick(roots, 90_001) + pick(ends, 4_000_037);
  return {
    family: inAll(`${stem}${i % 2 === 0 ? 'ов' : 'ова'}`),
    given: inAll(pick(given, 1013)),
    patronymic: inAll(i % 2 === 0 ? `${father}ұлы` : `${father}қызы`),
  };
}
