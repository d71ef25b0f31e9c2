import { comparePeople, type ComparedPerson } from '#shared/domain/names/comparePeople.ts';
import type { Reader } from '../db/schema.ts';
import { comparePairs, groupBy, type Pair } from './pairs.ts';
import { selectComparedPeople } from './queries.ts';

export type KnownPerson = ComparedPerson & { id: string };

/**
 * Marks of which two records that may be one person share at least one. Of a family name the first letter
 * of the given name is part, for without it nothing but a number or a date could make them one.
 */
function marksOf(person: KnownPerson): string[] {
  const { surname, otherSurnames, given, birthDate, orcid, iin, email, organisationIds } = person;
  const letter = given.slice(0, 1);
  const families = [surname, ...otherSurnames].filter(Boolean);
  // Е may be written Ye, so a lone Y may stand for three letters.
  const letters = given === 'y.' ? ['e', 'i', 'y'] : [letter];
  const marks = families.flatMap((family) => letters.map((one) => `n ${family} ${one}`));
  if (birthDate !== null) marks.push(`b ${birthDate} ${given}`);
  if (birthDate !== null) for (const family of families) marks.push(`f ${birthDate} ${family}`);
  if (given === '') {
    for (const id of organisationIds)
      for (const family of families) marks.push(`o ${id} ${family}`);
  }
  if (orcid !== '') marks.push(`orcid ${orcid}`);
  if (iin !== '') marks.push(`iin ${iin}`);
  if (email !== '') marks.push(`email ${email.toLowerCase()}`);
  return marks;
}

/** What stands side by side among very many namesakes. */
const narrow = ({ given, patronymic, birthDate }: KnownPerson): string =>
  [given, patronymic, birthDate ?? ''].join(' ');

export async function findPeoplePairs(db: Reader, pause: () => Promise<void>): Promise<Pair[]> {
  const people = await selectComparedPeople(db, pause);
  return comparePairs(await groupBy(people, marksOf, pause), comparePeople, pause, narrow);
}
