import { blankOrganisation, blankPerson } from '#shared/contract/blanks.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { localText, type LocalText } from '#shared/domain/language.ts';
import { readWholeName } from '#shared/domain/names/wholeName.ts';
import { textLanguage } from '../cells/textLanguage.ts';
import { nameKey } from '../known/nameKey.ts';
import { nameOf, personNameOf } from '../known/recordKeys.ts';
import { guessOrganisationKind } from './organisationKind.ts';
import type { Input, PlannedName } from './plan.ts';

/** Kinds of records that are made when the file names one that is not there. */
export type NamedRecord = PlannedName['record'];

const inOneLanguage = (text: string): LocalText => ({
  kk: '',
  ru: '',
  en: '',
  [textLanguage(text)]: text,
});

const aside =
  /\s*\([^)]*\)|,\s*(?:[дк]\.?\s*\p{L}{1,4}\.?(?:-\p{L}{1,3}\.?)?\s*н\.?|ph\.?\s*d\.?|профессор|академик|доцент).*$/giu;

/**
 * The ways to read a name of a person, the likelier first; degrees and remarks beside it are left out. The
 * whole name is of one language, although not every part of it has letters that tell which.
 */
export function personsOf(text: string): PersonInput[] {
  const said = text.replaceAll(aside, '').trim() || text;
  const language = textLanguage(said);
  const own = (part: string): LocalText =>
    part === '' ? blankPerson.given : { ...blankPerson.given, [language]: part };
  return readWholeName(said).map(({ family, given, patronymic }) => ({
    ...blankPerson,
    ...{ family: own(family), given: own(given), patronymic: own(patronymic) },
  }));
}

/** The record of which nothing but the name is known. */
export function blankOf(record: NamedRecord, text: string): Input {
  if (record === 'person') return { ...(personsOf(text)[0] ?? blankPerson) };
  const name = inOneLanguage(text);
  if (record === 'organisation') {
    return { ...blankOrganisation, name, kind: guessOrganisationKind(text) };
  }
  const code = /^[A-Z][A-Z0-9.-]{1,99}$/u.test(text) ? text : '';
  return programmeInput.parse({ code, name, funder: '' });
}

/** A name by which the record is found again. */
export function textOf(record: NamedRecord, input: Input): string {
  if (record !== 'person') return localText(input['name'] as LocalText, 'ru');
  const { family, given, patronymic } = input as unknown as PersonInput;
  return [family, given, patronymic]
    .map((part) => localText(part, 'ru'))
    .filter((part) => part !== '')
    .join(' ');
}

export function keysOf(record: NamedRecord, text: string): string[] {
  if (record !== 'person') return [nameOf(text)];
  return [...new Set(personsOf(text).map(personNameOf))];
}

/** What the spellings of one name in a file share. */
export const decisionKey = (record: string, text: string): string =>
  `${record} ${record === 'person' ? (keysOf('person', text)[0] ?? '') : nameKey(text)}`;
