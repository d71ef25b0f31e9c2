import { blankOrganisation, blankPerson } from '#shared/contract/blanks.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { proposed } from '#shared/domain/names/comparePeople.ts';
import { organisationKeysOf } from '#shared/domain/names/compareOrganisations.ts';
import { readWholeName } from '#shared/domain/names/wholeName.ts';
import type { NameDecision } from '../importStore.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';
import { nameKey } from '../known/nameKey.ts';
import { likeOf, nameOf, personNameOf } from '../known/recordKeys.ts';
import { similarOrganisations, similarPeople } from '../known/similar.ts';
import { textLanguage } from '../cells/textLanguage.ts';
import { guessOrganisationKind } from './organisationKind.ts';
import type { Candidate, Input, PlannedName, PlannedRecord, PlannedTable } from './plan.ts';

/** Kinds of records that are made when the file names one that is not there. */
export type NamedRecord = PlannedName['record'];

/** Whom a name of the file means. */
export interface Meant {
  name: PlannedName;
  /** The record meant; null while it waits for a decision. */
  id: string | null;
  /** To be written with the first row that is written and names it; null when it is there already. */
  created: PlannedRecord | null;
  problem: 'SEVERAL_NAMES' | 'SIMILAR_NAME' | 'RECORD_GONE' | null;
  /** Another name of the file that is nearly the same. */
  like: string | null;
}

export interface Names {
  /** Whom the name means; it is worked out once and the same ever after. */
  meaning: (record: NamedRecord, text: string, table: PlannedTable, row: number) => Meant;
  /** Whether a record of exactly this name is known. */
  isKnown: (record: NamedRecord, text: string) => boolean;
  all: () => PlannedName[];
}

export interface NameOptions {
  decisions: ReadonlyMap<string, NameDecision>;
  /** Every name that nobody decided becomes a new record. */
  createAll: boolean;
  newId: () => string;
}

const inOneLanguage = (text: string): LocalText => ({
  kk: '',
  ru: '',
  en: '',
  [textLanguage(text)]: text,
});

const aside =
  /\s*\([^)]*\)|,\s*(?:[дк]\.?\s*\p{L}{1,4}\.?(?:-\p{L}{1,3}\.?)?\s*н\.?|ph\.?\s*d\.?|профессор|академик|доцент).*$/giu;

/** The ways to read a name of a person, the likelier first; degrees and remarks beside it are left out. */
export function personsOf(text: string): PersonInput[] {
  return readWholeName(text.replaceAll(aside, '').trim() || text).map((parts) => ({
    ...blankPerson,
    family: inOneLanguage(parts.family),
    given: parts.given === '' ? blankPerson.given : inOneLanguage(parts.given),
    patronymic: parts.patronymic === '' ? blankPerson.patronymic : inOneLanguage(parts.patronymic),
  }));
}

/** The record of which nothing but the name is known. */
function blankOf(record: NamedRecord, text: string): Input {
  if (record === 'person') return { ...(personsOf(text)[0] ?? blankPerson) };
  const name = inOneLanguage(text);
  if (record === 'organisation') {
    return { ...blankOrganisation, name, kind: guessOrganisationKind(text) };
  }
  const code = /^[A-Z][A-Z0-9.-]{1,99}$/u.test(text) ? text : '';
  return programmeInput.parse({ code, name, funder: '' });
}

function keysOf(record: NamedRecord, text: string): string[] {
  if (record !== 'person') return [nameOf(text)];
  return [...new Set(personsOf(text).map(personNameOf))];
}

export const decisionKey = (record: string, text: string): string =>
  `${record} ${record === 'person' ? (keysOf('person', text)[0] ?? '') : nameKey(text)}`;

/** Finds out whom the names of a file mean. */
export function createNames(known: KnownRecords, options: NameOptions): Names {
  const meanings = new Map<string, Meant>();
  /** The same by the very text, which most rows repeat. */
  const byText = {
    organisation: new Map<string, Meant>(),
    person: new Map<string, Meant>(),
    programme: new Map<string, Meant>(),
  };
  /** Loose keys of the names that the file makes records of. */
  const loose = new Map<string, string>();

  function exact(record: NamedRecord, text: string): KnownRecord[] {
    const found = new Set<KnownRecord>();
    for (const key of keysOf(record, text)) {
      for (const one of key === '' ? [] : known.find(record, key)) found.add(one);
    }
    return [...found];
  }

  function similar(record: NamedRecord, input: Input): Candidate[] {
    if (record === 'programme') return [];
    const found =
      record === 'person'
        ? similarPeople(known, input as unknown as PersonInput)
        : similarOrganisations(known, input as unknown as OrganisationInput);
    return found.filter(({ score }) => score >= proposed);
  }

  function create(meant: Meant, input: Input, table: PlannedTable, row: number): void {
    const id = options.newId();
    meant.id = id;
    meant.created = { kind: meant.name.record, id, version: 0, before: null, input, table, row };
    meant.name.state = 'create';
    const { record, text } = meant.name;
    if (record !== 'organisation') return;
    for (const key of organisationKeysOf(input as unknown as OrganisationInput).names) {
      const other = loose.get(likeOf(key));
      if (other === undefined) loose.set(likeOf(key), text);
      else meant.like = other;
    }
  }

  function workOut(name: PlannedName, table: PlannedTable, row: number): Meant {
    const meant: Meant = { name, id: null, created: null, problem: null, like: null };
    const match = (id: string): Meant => {
      meant.id = id;
      name.state = 'match';
      name.recordId = id;
      return meant;
    };
    const found = exact(name.record, name.text);
    const input = blankOf(name.record, name.text);
    name.candidates =
      found.length > 1
        ? found.map(({ kind, id }) => ({ kind, id, score: 10, reasons: ['name'] as const }))
        : found.length === 1
          ? []
          : similar(name.record, input);
    const decision = options.decisions.get(name.key);
    if (decision?.choice === 'create') {
      create(meant, input, table, row);
      return meant;
    }
    if (decision?.choice === 'match' && decision.recordId !== null) {
      if (known.get(name.record, decision.recordId)) return match(decision.recordId);
      meant.problem = 'RECORD_GONE';
      return meant;
    }
    const [only] = found;
    if (only !== undefined && found.length === 1) return match(only.id);
    if (name.candidates.length > 0 && !options.createAll) {
      meant.problem = found.length > 1 ? 'SEVERAL_NAMES' : 'SIMILAR_NAME';
      return meant;
    }
    create(meant, input, table, row);
    return meant;
  }

  return {
    meaning: (record, text, table, row) => {
      const repeated = byText[record].get(text);
      if (repeated !== undefined) return repeated;
      const key = decisionKey(record, text);
      let meant = meanings.get(key);
      if (!meant) {
        const name: PlannedName = {
          ...{ record, text, key, rows: 0, state: 'ask', recordId: null, candidates: [] },
        };
        meant = workOut(name, table, row);
        meanings.set(key, meant);
      }
      byText[record].set(text, meant);
      return meant;
    },
    isKnown: (record, text) => exact(record, text).length > 0,
    // A name that the workspace has, once, needs no showing.
    all: () =>
      [...meanings.values()]
        .map(({ name }) => name)
        .filter(({ state, candidates }) => state !== 'match' || candidates.length > 0),
  };
}
