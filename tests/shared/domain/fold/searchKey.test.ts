import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey, searchTerms } from '#shared/domain/fold/searchKey.ts';

/** True when every term begins some word of the stored text, which is how search matches. */
function finds(query: string, stored: string): boolean {
  const words = searchKey(stored).split(' ');
  return searchTerms(query).every((term) => words.some((word) => word.startsWith(term)));
}

const sameSpellings = [
  ['Саясат Нұрбек', 'Sayasat Nurbek', 'саясат нурбек', 'SAIASAT NURBEK'],
  ['Қарина Ангелиева', 'Karina Angelieva'],
  ['Ғылым', 'Gylym', 'Гылым', 'Ğylym', 'Ǵylym', 'Ghylym'],
  ['Әл-Фараби', 'Al-Farabi', 'аль-Фараби', 'Äl-Farabi'],
  ['Гумилёв', 'Gumilyov', 'Gumilev', 'Гумилев'],
  ['Өскемен', 'Oskemen', 'Öskemen', 'Оскемен'],
  ['Жұмабай', 'Zhumabay', 'Jumabai', 'Жумабай', 'Djumabai'],
  ['Шымкент', 'Shymkent', 'Şymkent'],
  ['Назарбаев', 'Nazarbayev', 'Nazarbaev'],
  ['Алиев', 'Aliyev', 'Aliev', 'Әлиев'],
  ['Ержан', 'Yerzhan', 'Erzhan', 'Erjan'],
  ['Қазақстан', 'Казахстан', 'Kazakhstan', 'Qazaqstan'],
  ['Сәтбаев', 'Сатпаев'.replace('п', 'б'), 'Satbayev', 'Sätbaev'],
  ['Торайғыров', 'Торайгыров', 'Toraighyrov', 'Toraigyrov'],
  ['Уәлиханов', 'Валиханов', 'Ualikhanov', 'Valikhanov', 'Walikhanov'],
  ['Әуезов', 'Ауэзов', 'Auezov', 'Áýezov'],
  ['Айқымбаев', 'Айкимбаев', 'Aikimbaev', 'Aikimbayev', 'Aykymbaev'],
  ['Құсайынов', 'Кусаинов', 'Kussainov', 'Qusaiynov'],
  ['Маңғыстау', 'Мангистау', 'Mangystau', 'Mangghystau'],
  ['Қызылорда', 'Кызылорда', 'Kyzylorda', 'Qyzylorda'],
  ['Ақтөбе', 'Актобе', 'Aktobe', 'Aqtöbe'],
  ['Көкшетау', 'Кокшетау', 'Kokshetau'],
  ['Атырау', 'Atyrau', 'Atyraw'],
  ['Семей', 'Semey', 'Semei'],
  ['Абай', 'Abay', 'Abai'],
  ['Жетісу', 'Жетысу', 'Zhetysu', 'Jetisu'],
  ['Нұр-Сұлтан', 'Нур-Султан', 'Nur-Sultan'],
  ['Фёдоров', 'Fyodorov', 'Fedorov'],
  ['Соловьёв', 'Solovyov', 'Соловьев'],
  ['Григорьев', 'Grigoryev', 'Grigorev'],
  ['Андреев', 'Andreyev', 'Andreev'],
  ['Хрущёв', 'Khrushchev', 'Khrushchyov'],
  ['Мария', 'Maria', 'Mariya', 'Мариа'],
  ['Юрий', 'Yuri', 'Yuriy', 'Iurii'],
  ['Қайыржан', 'Кайржан', 'Kairzhan', 'Kayirjan'],
  ['Цифровизация', 'Tsifrovizatsiya', 'Cifrovizacia'],
  ['Азербайджан', 'Azerbaijan', 'Azerbaidzhan'],
  ['Александр', 'Aleksandr', 'Alexandr'],
  ['Сергей', 'Sergey', 'Sergej'],
  ['Асхат', 'Askhat', 'Аsхат'],
  ['Дәулетияр', 'Даулетияр', 'Dauletiyar'],
  ['АР09261083', 'AP09261083', 'ap 09261083'],
  ['KZ-2620', 'KZ2620', 'kz 2620', 'КZ-2620'],
  ['0121РК00123', '0121PK00123'],
] as const;

describe('searchKey', () => {
  it.each(sameSpellings.map((spellings) => [spellings[0], spellings]))(
    'gives one key to all spellings of %s',
    (_, spellings) => {
      expect(new Set(spellings.map(searchKey))).toEqual(new Set([searchKey(spellings[0])]));
    },
  );

  it.each([
    ['Караганда', 'Қарағанды'],
    ['Karaganda', 'Қарағанды облысы'],
    ['Qaraghandy', 'Караганда'],
    ['Қарағанды', 'Karaganda'],
    ['жоба', 'Жобалар тізілімі'],
    ['проекты', 'Реестр проектов'],
    ['проект', 'проекты'],
    ['институте', 'Институт ядерной физики'],
    ['ядерная физика', 'Институт ядерной физики'],
    ['yadernoi fiziki', 'ИНСТИТУТ ЯДЕРНОЙ ФИЗИКИ'],
    ['университеті', 'Торайғыров университет'],
    ['Нұрбек С.', 'Sayasat Nurbek'],
    ['nazarbay', 'Назарбаев университеті'],
    ['Байқоңыр', 'Baikonyr'],
    ['Курчатова', 'г. Курчатов'],
    ['2620', 'KZ-2620'],
    ['ap0926', 'АР09261083'],
    ['гум', 'Л.Н. Гумилёв атындағы ЕҰУ'],
    ['Джамбул', 'Djambul'],
    ['Назарбаева', 'Nazarbayev'],
    ['ғылыми', 'Ғылым комитеті'],
    ['радиация', 'Радиациялық қауіпсіздік'],
  ])('the query %s finds %s', (query, stored) => {
    expect(finds(query, stored)).toBe(true);
  });

  it.each([
    ['Иванов', 'Иван Петров'],
    ['вуз', 'Узбекистан'],
    ['жас', 'ясность'],
    ['хан', 'кандидат'],
    ['2620', 'KZ-2516'],
    ['Ашимов', 'Асимов'],
  ])('the query %s does not find %s', (query, stored) => {
    expect(finds(query, stored)).toBe(false);
  });

  it('finds a text by each of its own words and by their beginnings', () => {
    const kazakh = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя');
    const word = fc
      .array(fc.constantFrom(...kazakh), { minLength: 3, maxLength: 10 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(finds(words.join(' '), words.join(' '))).toBe(true);
      }),
    );
  });

  it.each([
    'Назарбаев',
    'Алиев',
    'Nazarbayev',
    'Aliyev',
    'Жұмабай',
    'Gumilyov',
    'Саясат',
    'Grigoryev',
  ])('keeps finding %s while it is being typed', (name) => {
    for (let length = 2; length <= name.length; length += 1) {
      expect([name.slice(0, length), finds(name.slice(0, length), name)]).toEqual([
        name.slice(0, length),
        true,
      ]);
    }
  });

  it('is made of plain words for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = searchKey(text);
        expect(key).toBe(key.trim());
        expect(key).not.toMatch(/ {2}|["'*()^:-]/);
      }),
    );
  });
});
