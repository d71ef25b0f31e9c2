import type { Language } from '#shared/domain/language.ts';
import type { RegisterRow } from '#main/reports/definitions/register.ts';
import type { ReportParameters } from '#main/reports/definitions/reportHead.ts';

/** Words of titles, with all letters of the three alphabets. */
const words: Record<Language, readonly string[]> = {
  kk: 'өсімдік ғарыш әуе қауіпсіздік жаңа іргелі үлгі ұлттық һәм мәңгілік ядролық су топырақ климат'.split(
    ' ',
  ),
  ru: 'мониторинг ледников объект щадящий эколого радиационный съёмка ядерный цикл южный фонд'.split(
    ' ',
  ),
  en: 'glacier monitoring hydrogen storage quality exchange joint biosafety survey waste zone'.split(
    ' ',
  ),
};

const organisations: Record<Language, readonly string[]> = {
  kk: ['Әл-Фараби атындағы Қазақ ұлттық университеті', '«Ядролық физика институты» РМК'],
  ru: ['Казахский национальный университет имени аль-Фараби', 'РГП «Институт ядерной физики»'],
  en: ['Al-Farabi Kazakh National University', 'Institute of Nuclear Physics'],
};

const currencies = ['KZT', 'USD', 'EUR', 'JPY'] as const;

/** Whole numbers below `limit`, the same in every run. */
function createRandom(): (limit: number) => number {
  let state = 20_250_305;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function pick(list: readonly string[], random: (limit: number) => number): string {
  return list[random(list.length)] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Invented projects of every shape: with and without dates and money, in four currencies. */
export function* registerRows(language: Language, count: number): Generator<RegisterRow> {
  const random = createRandom();
  for (let index = 0; index < count; index += 1) {
    const title = Array.from({ length: 4 + random(12) }, () => pick(words[language], random));
    const scientists = random(40);
    const year = 2015 + random(10);
    yield {
      code: `KZ-${1000 + index}`,
      title: title.join(' '),
      programme: ['ISTC', 'МНТЦ', 'Horizon Europe'][random(3)] ?? '',
      leadOrganisation: pick(organisations[language], random),
      manager: `${pick(words[language], random)} ${pick(words[language], random)}`,
      field: `1.${1 + random(7)} ${pick(words[language], random)}`,
      status: pick(words[language], random),
      startDate: random(12) === 0 ? null : `${year}-${two(1 + random(12))}-${two(1 + random(28))}`,
      endDate:
        random(12) === 0 ? null : `${year + 3}-${two(1 + random(12))}-${two(1 + random(28))}`,
      budget:
        random(10) === 0
          ? null
          : {
              minor: random(2 ** 31) * 100 + random(100),
              currency: currencies[random(4)] ?? 'KZT',
            },
      scientists: random(15) === 0 ? null : scientists,
      youngScientists: random(15) === 0 ? null : random(scientists + 1),
    };
  }
}

const offices: Record<Language, string> = {
  kk: 'Қазақстан Республикасы Ғылым және жоғары білім министрлігінің Ғылым комитеті',
  ru: 'Комитет науки Министерства науки и высшего образования Республики Казахстан',
  en: 'Science Committee, Ministry of Science and Higher Education, Republic of Kazakhstan',
};

export function registerParameters(language: Language): ReportParameters {
  return {
    language,
    office: offices[language],
    asOf: '2025-03-05',
    filters: [],
    order: 'KZ-1000',
    signatures: [{ position: 'Басқарма басшысы', name: 'А. Қайратова' }],
    appVersion: '0.1.0',
    issuedAt: '2025-03-05T05:00:00.000Z',
    issuedAtText: '05.03.2025 10:00',
  };
}
