import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import { proposed } from '#shared/domain/names/comparePeople.ts';
import type { NameDecision } from '../importStore.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';
import { similarOrganisations, similarPeople, type Among } from '../known/similar.ts';
import { blankOf, decisionKey, keysOf, textOf, type NamedRecord } from './namedInputs.ts';
import type { Candidate, Input, PlannedName, PlannedRecord, PlannedTable } from './plan.ts';

/** Whom a name of the file means. */
export interface Meant {
  name: PlannedName;
  /** The record meant; null while it waits for a decision. */
  id: string | null;
  /** To be written with the first row that is written and names it; null when it is there already. */
  created: PlannedRecord | null;
  problem: 'SEVERAL_NAMES' | 'SIMILAR_NAME' | 'RECORD_GONE' | null;
  /** The name of the file that this one was said to be; what that one means is meant here too. */
  same: Meant | null;
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

/** Names of a file that are shown beside one that looks like them. */
const mostAlike = 10;

/** Finds out whom the names of a file mean. */
export function createNames(known: KnownRecords, options: NameOptions): Names {
  const meanings = new Map<string, Meant>();
  /** The names that the file makes records of, by their ids. */
  const makers = new Map<string, PlannedName>();
  /** What each very text means, which most rows repeat. */
  const byText = {
    organisation: new Map<string, Meant>(),
    person: new Map<string, Meant>(),
    programme: new Map<string, Meant>(),
  };

  function exact(record: NamedRecord, text: string): KnownRecord[] {
    const found = new Set<KnownRecord>();
    for (const key of keysOf(record, text)) {
      for (const one of key === '' ? [] : known.find(record, key)) found.add(one);
    }
    return [...found];
  }

  function similar(record: NamedRecord, input: Input, among: Among): Candidate[] {
    if (record === 'programme') return [];
    const found =
      record === 'person'
        ? similarPeople(known, input as unknown as PersonInput, [], among)
        : similarOrganisations(known, input as unknown as OrganisationInput, among);
    return found.filter(({ score }) => score >= proposed);
  }

  /** Names the records of the file that look like this one, each beside the other. */
  function compare(name: PlannedName, input: Input): void {
    for (const { id } of similar(name.record, input, 'made')) {
      const other = known.get(name.record, id);
      if (other === undefined || name.alike.length >= mostAlike) continue;
      name.alike.push(textOf(name.record, other.input));
      const maker = makers.get(id);
      if (name.state === 'create' && maker && maker.alike.length < mostAlike)
        maker.alike.push(name.text);
    }
  }

  function create(meant: Meant, input: Input, table: PlannedTable, row: number): void {
    const id = options.newId();
    const { name } = meant;
    meant.id = id;
    meant.created = { kind: name.record, id, version: 0, before: null, input, table, row };
    name.state = 'create';
    compare(name, input);
    makers.set(id, name);
  }

  function join(meant: Meant, text: string, table: PlannedTable, row: number): void {
    const { name } = meant;
    const same = meaning(name.record, text, table, row);
    name.state = 'join';
    name.joined = same.name.text;
    meant.same = same.same ?? same;
    if (name.record === 'organisation') addAlias(meant.same, name.text);
  }

  /** A spelling that was said to be another is a name of that organisation ever after. */
  function addAlias({ id, created }: Meant, text: string): void {
    const withAlias = (input: Input): Input => ({
      ...input,
      aliases: [...(input as unknown as OrganisationInput).aliases, text],
    });
    if (created !== null) {
      created.input = withAlias(created.input);
      return;
    }
    const there = id === null ? undefined : known.get('organisation', id);
    if (!there?.pending || there.version > 0) return;
    const before = there.input;
    there.input = withAlias(before);
    there.pending.input = there.input;
    known.refresh(there, before);
  }

  function workOut(meant: Meant, table: PlannedTable, row: number): void {
    const { name } = meant;
    const match = (id: string): void => {
      meant.id = id;
      name.state = 'match';
      name.recordId = id;
    };
    const found = exact(name.record, name.text);
    const input = blankOf(name.record, name.text);
    name.candidates =
      found.length > 1
        ? found.map(({ kind, id }) => ({ kind, id, score: 10, reasons: ['name'] as const }))
        : found.length === 1
          ? []
          : similar(name.record, input, 'there');
    const decision = options.decisions.get(name.key);
    name.isDecided = decision !== undefined;
    if (decision?.of === 'join') {
      join(meant, decision.same, table, row);
      compare(name, input);
      return;
    }
    if (decision?.choice === 'create') return create(meant, input, table, row);
    if (decision?.choice === 'match' && decision.recordId !== null) {
      if (known.get(name.record, decision.recordId)) return match(decision.recordId);
      meant.problem = 'RECORD_GONE';
      return;
    }
    const [only] = found;
    if (only !== undefined && found.length === 1) return match(only.id);
    if (name.candidates.length > 0 && !options.createAll) {
      meant.problem = found.length > 1 ? 'SEVERAL_NAMES' : 'SIMILAR_NAME';
      return;
    }
    name.isByAll = name.candidates.length > 0;
    create(meant, input, table, row);
  }

  function meaning(record: NamedRecord, text: string, table: PlannedTable, row: number): Meant {
    const key = decisionKey(record, text);
    const known = meanings.get(key);
    if (known) return known;
    const name: PlannedName = {
      ...{ record, text, key, rows: 0, state: 'ask', recordId: null, candidates: [] },
      ...{ alike: [], joined: null, isDecided: false, isByAll: false },
    };
    const meant: Meant = { name, id: null, created: null, problem: null, same: null };
    workOut(meant, table, row);
    meanings.set(key, meant);
    return meant;
  }

  return {
    meaning: (record, text, table, row) => {
      const repeated = byText[record].get(text);
      if (repeated !== undefined) return repeated;
      const meant = meaning(record, text, table, row);
      byText[record].set(text, meant);
      return meant;
    },
    isKnown: (record, text) => exact(record, text).length > 0,
    // A name that the workspace has, once, needs no showing.
    all: () =>
      [...meanings.values()]
        .map(({ name }) => name)
        .filter(
          ({ state, candidates, isDecided, rows }) =>
            rows > 0 && (state !== 'match' || candidates.length > 0 || isDecided),
        ),
  };
}
