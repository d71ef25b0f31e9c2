import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { personName } from '../people/rows.ts';

/** As many texts, and as long ones, as a list of the record takes. */
const most = 100;
const longest = 200;

const texts = ({ kk, ru, en }: LocalText): string[] => [kk, ru, en];

/** A name in any spelling and order of its words. */
const nameOf = (text: string): string => searchKey(text).split(' ').sort().join(' ');

/** The list with the texts that neither it nor the names say in any spelling. */
function withOthers(
  list: readonly string[],
  names: readonly string[],
  more: readonly string[],
): string[] {
  const known = new Set([...list, ...names].map(nameOf));
  const added = [...list];
  for (const text of more) {
    const key = nameOf(text);
    if (key === '' || known.has(key) || added.length >= most) continue;
    known.add(key);
    added.push(text.slice(0, longest).trim());
  }
  return added;
}

const union = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set([...a, ...b])].slice(0, most);

/** The fields of the person kept, who is found under every name of the one who goes. */
export function absorbPerson(fields: PersonInput, dropped: PersonInput): PersonInput {
  const names = texts(personName(fields));
  const former = [...dropped.formerNames, ...texts(personName(dropped))];
  return {
    ...fields,
    formerNames: withOthers(fields.formerNames, names, former),
    tags: union(fields.tags, dropped.tags),
  };
}

/** The fields of the organisation kept, found under every name of the other. */
export function absorbOrganisation(
  fields: OrganisationInput,
  dropped: OrganisationInput,
): OrganisationInput {
  const names = [...texts(fields.name), fields.shortName];
  const others = [...dropped.aliases, ...texts(dropped.name), dropped.shortName];
  return {
    ...fields,
    aliases: withOthers(fields.aliases, names, others),
    tags: union(fields.tags, dropped.tags),
  };
}

export const absorbProject = (fields: ProjectInput, dropped: ProjectInput): ProjectInput => ({
  ...fields,
  tags: union(fields.tags, dropped.tags),
});
