import { searchKey } from '../fold/searchKey.ts';
import type { LocalText } from '../language.ts';
import { certain, type Likeness } from './comparePeople.ts';
import { organisationKey } from './organisationKey.ts';

export interface NamedOrganisation {
  name: LocalText;
  shortName: string;
  aliases: readonly string[];
}

/** What two records of organisations are compared by; an empty text or null is not known. */
export interface ComparedOrganisation {
  names: string[];
  /** Keys of abbreviations and other names. */
  aliases: string[];
  bin: string;
  ror: string;
  pic: string;
  city: string;
  country: string | null;
}

export type OrganisationReason = 'name' | 'alias' | 'bin' | 'ror' | 'pic';

const keysOf = (names: readonly string[]): string[] =>
  [...new Set(names.filter(Boolean).map(organisationKey))].filter(Boolean);

/** Shorter abbreviations belong to anybody: `ЕҰУ` and `EU` fold alike. */
const shortest = 3;

/** The keys of the names of an organisation in all its languages, and of its other names. */
export function organisationKeysOf({ name, shortName, aliases }: NamedOrganisation) {
  const others = keysOf([shortName, ...aliases]).filter((key) => key.length >= shortest);
  return { names: keysOf([name.kk, name.ru, name.en]), aliases: others };
}

/** A name says more than an alias; an abbreviation alone may belong to many. */
const weights = { name: 10, alias: 9, otherNumber: -6, otherCountry: -4, otherCity: -1 };

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((key) => b.includes(key));

/** How likely two records are one organisation. The same BIN, ROR or PIC is certain. */
export function compareOrganisations(
  a: ComparedOrganisation,
  b: ComparedOrganisation,
): Likeness<OrganisationReason> {
  const reasons: OrganisationReason[] = [];
  let score = 0;
  let isCertain = false;
  for (const number of ['bin', 'ror', 'pic'] as const) {
    if (a[number] === '' || b[number] === '') continue;
    if (a[number] === b[number]) {
      reasons.push(number);
      isCertain = true;
    } else {
      score += weights.otherNumber;
    }
  }
  if (meet(a.names, b.names)) {
    reasons.push('name');
    score += weights.name;
  } else if (meet([...a.names, ...a.aliases], b.aliases) || meet(a.aliases, b.names)) {
    reasons.push('alias');
    score += weights.alias;
  }
  if (a.country !== null && b.country !== null && a.country !== b.country) {
    score += weights.otherCountry;
  }
  const [city, other] = [searchKey(a.city), searchKey(b.city)];
  if (city !== '' && other !== '' && city !== other && reasons.includes('name')) {
    score += weights.otherCity;
  }
  return { score: isCertain ? certain : score, reasons };
}
