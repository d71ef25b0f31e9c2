import { agree, type Agreement } from './givenKey.ts';
import type { NameKeys } from './personKeys.ts';

/** What two records of people are compared by; an empty text or null is not known. */
export interface ComparedPerson extends NameKeys {
  orcid: string;
  iin: string;
  email: string;
  birthDate: string | null;
  sex: 'female' | 'male' | null;
  organisationIds: readonly string[];
}

export type PersonReason =
  | 'orcid'
  | 'iin'
  | 'surname'
  | 'given'
  | 'initial'
  | 'patronymic'
  | 'birthDate'
  | 'organisation'
  | 'email'
  | 'formerName';

export interface Likeness<R extends string> {
  /** From `certain` down; what speaks against it lowers it, below zero too. */
  score: number;
  reasons: R[];
}

/** The score of records that bear the same official number. */
export const certain = 100;

/** From this score on two records are shown as possibly one. */
export const proposed = 9;

/** What an agreement adds, and what a contradiction takes away. */
const weights = {
  surname: 5,
  otherSurname: -2,
  given: 4,
  initial: 3,
  otherGiven: -5,
  patronymic: 2,
  patronymicInitial: 1,
  otherPatronymic: -4,
  birthDate: 4,
  otherBirthDate: -6,
  organisation: 3,
  email: 4,
  otherNumber: -8,
  otherSex: -3,
};

const isBoth = (a: string | null, b: string | null): boolean => Boolean(a) && Boolean(b);

const knows = ({ surname, otherSurnames }: NameKeys, key: string): boolean =>
  key !== '' && (surname === key || otherSurnames.includes(key));

function compareSurnames(a: NameKeys, b: NameKeys): [PersonReason | null, number] {
  if (a.surname !== '' && a.surname === b.surname) return ['surname', weights.surname];
  const keys = [a.surname, ...a.otherSurnames];
  if (keys.some((key) => knows(b, key))) return ['formerName', weights.surname];
  return [null, isBoth(a.surname, b.surname) ? weights.otherSurname : 0];
}

const givenWeights: Readonly<Record<Agreement, number>> = {
  same: weights.given,
  initial: weights.initial,
  different: weights.otherGiven,
  unknown: 0,
};

const patronymicWeights: Readonly<Record<Agreement, number>> = {
  same: weights.patronymic,
  initial: weights.patronymicInitial,
  different: weights.otherPatronymic,
  unknown: 0,
};

/**
 * How likely two records are one person. The same ORCID or IIN is certain whatever the names are; other
 * dates of birth, numbers, given names or sexes speak clearly against it. Nothing is ever merged by it.
 */
export function comparePeople(a: ComparedPerson, b: ComparedPerson): Likeness<PersonReason> {
  const reasons: PersonReason[] = [];
  let score = 0;
  const add = (reason: PersonReason | null, weight: number) => {
    score += weight;
    if (reason !== null && weight > 0) reasons.push(reason);
  };
  for (const number of ['orcid', 'iin'] as const) {
    if (!isBoth(a[number], b[number])) continue;
    if (a[number] === b[number]) add(number, certain);
    else score += weights.otherNumber;
  }
  add(...compareSurnames(a, b));
  const given = agree(a.given, b.given);
  add(given === 'initial' ? 'initial' : 'given', givenWeights[given]);
  add('patronymic', patronymicWeights[agree(a.patronymic, b.patronymic)]);
  if (isBoth(a.birthDate, b.birthDate)) {
    const isSame = a.birthDate === b.birthDate;
    add('birthDate', isSame ? weights.birthDate : weights.otherBirthDate);
  }
  if (isBoth(a.sex, b.sex) && a.sex !== b.sex) score += weights.otherSex;
  if (a.organisationIds.some((id) => b.organisationIds.includes(id))) {
    add('organisation', weights.organisation);
  }
  if (isBoth(a.email, b.email) && a.email.toLowerCase() === b.email.toLowerCase()) {
    add('email', weights.email);
  }
  const isCertain = reasons.includes('orcid') || reasons.includes('iin');
  return { score: isCertain ? certain : score, reasons };
}
