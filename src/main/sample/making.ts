import type { ProjectInput } from '#shared/contract/projects.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { writeRichText } from '#shared/domain/richText.ts';
import type { CreateOne } from '../records/createMany.ts';
import type { Facts, OrganisationFacts, ProjectFacts } from './facts.ts';
import type { Random } from './random.ts';

/** Told by every record that is invented. */
export const sampleTag = 'үлгі/sample';

/** The day on which the sample stands still: what is due later is open, what was due before may be late. */
export const asOf = '2026-11-15';

export interface MadeOrganisation {
  id: string;
  facts: OrganisationFacts;
}

/** What the makers of the sample's records share. */
export interface Making {
  random: Random;
  facts: Facts;
  create: CreateOne;
  organisations: ReadonlyMap<string, MadeOrganisation>;
}

/** A project that stands in the workspace already. */
export interface MadeProject {
  id: string;
  /** Its place among all projects, from 0. */
  index: number;
  input: ProjectInput;
  facts: ProjectFacts;
  family: 'istc' | 'horizon' | 'national' | 'bilateral' | 'other';
  lead: MadeOrganisation | null;
  /** Institutions that take part beside the leading one. */
  others: MadeOrganisation[];
}

export function organisationOf({ organisations }: Making, key: string): MadeOrganisation {
  const made = organisations.get(key);
  if (!made) throw new Error(`The sample names an unknown organisation: ${key}`);
  return made;
}

export const noText: LocalText = { kk: '', ru: '', en: '' };

/** `{name}` in a text of three languages replaced by the value of that name in each. */
export function fillText(text: LocalText, values: Readonly<Record<string, LocalText>>): LocalText {
  const one = (language: keyof LocalText): string =>
    text[language].replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      return value === undefined ? '' : value[language] || value.ru || value.kk || value.en;
    });
  return { kk: one('kk'), ru: one('ru'), en: one('en') };
}

/** The same text in every language. */
export const same = (text: string): LocalText => ({ kk: text, ru: text, en: text });

/** A text of three languages as minutes hold it. */
export const rich = (text: LocalText): LocalText => {
  const one = (words: string) => writeRichText([{ type: 'paragraph', runs: [{ text: words }] }]);
  return { kk: one(text.kk), ru: one(text.ru), en: one(text.en) };
};
