import { localText, type LocalText } from '../language.ts';
import { givenKey, patronymicKey } from './givenKey.ts';
import { sexOfName, type Sex } from './sexOfName.ts';
import { surnameKey, surnameKeys } from './surnameKey.ts';
import { readWholeName, splitGiven } from './wholeName.ts';

export interface NamedPerson {
  family: LocalText;
  given: LocalText;
  patronymic: LocalText;
  formerNames: readonly string[];
}

/** What is kept of the names of a person to find the same person under another spelling. */
export interface NameKeys {
  surname: string;
  /** Keys of other languages, of parts of a double name and of former names. */
  otherSurnames: string[];
  given: string;
  patronymic: string;
}

const spellings = ({ kk, ru, en }: LocalText): string[] => [ru, kk, en].filter(Boolean);

/** The first full key, or an initial where there is no other. */
const fullest = (keys: readonly string[]): string =>
  keys.find((key) => key !== '' && !key.endsWith('.')) ?? keys.find(Boolean) ?? '';

/** The keys of the names of a person in all languages and alphabets together. */
export function nameKeysOf(person: NamedPerson): NameKeys {
  const surname = surnameKey(localText(person.family, 'ru'));
  const former = person.formerNames.flatMap(readWholeName).map(({ family }) => family);
  const others = [...spellings(person.family), ...former].flatMap(surnameKeys);
  const rest = (['ru', 'kk', 'en'] as const).map((language) =>
    splitGiven(person.given[language], person.patronymic[language]),
  );
  return {
    surname,
    otherSurnames: [...new Set(others)].filter((key) => key !== surname),
    given: fullest(rest.map(({ given }) => givenKey(given))),
    patronymic: fullest(rest.map(({ patronymic }) => patronymicKey(patronymic))),
  };
}

/** The sex that the names of a person tell, in whatever language. */
export function sexOfPerson(family: LocalText, patronymic: LocalText): Sex | null {
  return sexOfName(...spellings(family), ...spellings(patronymic));
}
