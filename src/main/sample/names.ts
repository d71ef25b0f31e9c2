import type { PersonInput } from '#shared/contract/people.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { NameFacts } from './facts.ts';
import { noText } from './making.ts';
import type { Random } from './random.ts';
import { spell } from './spellings.ts';

export type Gender = 'female' | 'male';
export type Name = Pick<PersonInput, 'family' | 'given' | 'patronymic'>;

const feminine = (family: string): string =>
  /(?:ов|ев|ёв|ин)$/u.test(family) ? `${family}а` : family;

/** The names that begin with a letter, or all of them where no letter is asked for. */
function beginning(names: readonly string[], letter: string | undefined): readonly string[] {
  if (letter === undefined) return names;
  const fitting = names.filter((name) => name.startsWith(letter));
  if (fitting.length === 0) throw new Error(`The sample has no name with ${letter}`);
  return fitting;
}

function kazakhName(
  { kazakh }: NameFacts,
  random: Random,
  gender: Gender,
  own: { family?: string; initials?: readonly string[] },
): Name {
  const families = random.chance(18) ? kazakh.plainFamilies : kazakh.families;
  const family = own.family ?? random.pick(families);
  const [first, second] = own.initials ?? [];
  const given = random.pick(beginning(kazakh[gender], first));
  const father = random.pick(beginning(kazakh.male, second));
  const hasPatronymic = own.initials === undefined || second !== undefined;
  return {
    family: spell(gender === 'female' && own.family === undefined ? feminine(family) : family),
    given: spell(given),
    patronymic: hasPatronymic ? spell(`${father}${gender === 'female' ? 'қызы' : 'ұлы'}`) : noText,
  };
}

function russianName(
  { russian }: NameFacts,
  random: Random,
  gender: Gender,
  own: { family?: string; initials?: readonly string[] },
): Name {
  const families = random.chance(40) ? russian.plainFamilies : russian.families;
  const family = own.family ?? random.pick(families);
  const [first, second] = own.initials ?? [];
  const fathers = russian.fathers.map(([his, hers]) => (gender === 'female' ? hers : his));
  return {
    family: spell(gender === 'female' && own.family === undefined ? feminine(family) : family),
    given: spell(random.pick(beginning(russian[gender], first))),
    patronymic: spell(random.pick(beginning(fathers, second))),
  };
}

/** A name of a person of Kazakhstan. */
export const localPersonName = (facts: NameFacts, random: Random, gender: Gender): Name =>
  random.chance(82)
    ? kazakhName(facts, random, gender, {})
    : russianName(facts, random, gender, {});

/** A name of a person of another country, as it is written there and in Cyrillic. */
export function foreignName(
  facts: NameFacts,
  random: Random,
  gender: Gender,
  country: string,
): Name {
  const names = facts.abroad[country];
  if (!names) throw new Error(`The sample has no names of ${country}`);
  const both = ([en, ru]: readonly [string, string]): LocalText => ({ kk: ru, ru, en });
  return {
    family: both(random.pick(names.families)),
    given: both(random.pick(names[gender])),
    patronymic: noText,
  };
}

/** Managers whose family name is no Kazakh one. */
const otherFamilies = /^(?:Ведерников|Пономаренко|Ли|Вагнер|Ким|Черкасов|Фёдоров|Гофман|Громова)$/u;

/** The whole name behind `Сапарғалиев Е. Н.`, as a project names its manager. */
export function managerName(facts: NameFacts, random: Random, manager: string) {
  const [family = '', ...rest] = manager.split(' ');
  const initials = rest.map((initial) => initial.charAt(0));
  const gender: Gender = /(?:ова|ева|ина|қызы)$/u.test(family) ? 'female' : 'male';
  const make = otherFamilies.test(family) ? russianName : kazakhName;
  return { gender, name: make(facts, random, gender, { family, initials }) };
}
