import { blankOrganisation, blankPerson } from '#shared/contract/blanks.ts';
import { maxLines } from '#shared/contract/fields.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { AffiliationInput, PersonInput } from '#shared/contract/people.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { parseBin, parseIin } from '#shared/domain/identifiers/binIin.ts';
import { parsePic } from '#shared/domain/identifiers/horizonCodes.ts';
import type { IdentifierResult } from '#shared/domain/identifiers/identifier.ts';
import { parseOrcid, parseRor } from '#shared/domain/identifiers/openIds.ts';
import { languages, localText } from '#shared/domain/language.ts';
import { proposed } from '#shared/domain/names/comparePeople.ts';
import { personName } from '../../people/rows.ts';
import { textLanguage } from '../cells/textLanguage.ts';
import { text, type Values } from '../cells/values.ts';
import type { KnownRecord } from '../known/knownRecords.ts';
import { nameKey } from '../known/nameKey.ts';
import { nameOf, numberOf, ownedBy, personNameOf } from '../known/recordKeys.ts';
import { similarOrganisations, similarPeople } from '../known/similar.ts';
import { isBlank } from '../plan/mergeInput.ts';
import { personsOf } from '../plan/namedInputs.ts';
import { guessOrganisationKind } from '../plan/organisationKind.ts';
import type { Candidate, Input } from '../plan/plan.ts';
import {
  noMatch,
  type KindDefinition,
  type Match,
  type PartDraft,
  type RowView,
} from './definition.ts';
import { inOneLanguage, noName } from './projectParts.ts';

export const namePlaces = {
  name: { field: 'name', language: 'any' },
  nameKk: { field: 'name', language: 'kk' },
  nameRu: { field: 'name', language: 'ru' },
  nameEn: { field: 'name', language: 'en' },
} as const;

const firstName = ({ nameRu, nameKk, nameEn, name }: Values): string =>
  text(nameRu ?? nameKk ?? nameEn ?? name);

/** The canonical form of a number that passes its check; one that does not stays as it is written. */
const tidy = (written: string, parse: (text: string) => IdentifierResult): string => {
  const result = parse(written);
  return written !== '' && result.ok ? result.canonical : written;
};

/** One record, several that must be asked about, or those that are like it. */
function oneOf(
  found: ReadonlySet<KnownRecord>,
  similar: () => readonly Candidate[],
  field: 'name' | 'fullName',
  said: string,
): Match {
  const [only] = found;
  if (only !== undefined && found.size === 1) return { kind: 'one', record: only };
  if (found.size > 1) {
    const candidates = [...found]
      .filter(({ version }) => version > 0)
      .map(({ kind, id }) => ({ kind, id, score: 10, reasons: ['name'] as const }));
    return {
      kind: 'unsure',
      fault: { code: 'SEVERAL_MATCHES', field, text: said },
      candidates,
    };
  }
  const candidates = similar().filter(({ score }) => score >= proposed);
  if (candidates.length === 0) return noMatch;
  return { kind: 'unsure', fault: { code: 'SIMILAR_RECORD', field, text: said }, candidates };
}

/** Records that bear one of the numbers. */
function byNumbers(
  { known }: RowView,
  kind: 'organisation' | 'person',
  numbers: Readonly<Record<string, string>>,
): Set<KnownRecord> {
  const found = new Set<KnownRecord>();
  for (const [type, value] of Object.entries(numbers)) {
    if (value === '') continue;
    for (const one of known.find(kind, numberOf(type, value))) found.add(one);
  }
  return found;
}

/** Whether both records bear a number of one type, and not the same one. */
const differIn = (a: Input, b: Input, fields: readonly string[]): boolean =>
  fields.some((field) => !isBlank(a[field]) && !isBlank(b[field]) && a[field] !== b[field]);

function matchOrganisation(row: RowView, input: Input): Match {
  const typed = input as unknown as OrganisationInput;
  const { bin, ror, pic } = typed;
  const numbered = byNumbers(row, 'organisation', { bin, ror, pic });
  if (numbered.size > 0) return oneOf(numbered, () => [], 'name', firstName(row.values));
  const { name, nameKk, nameRu, nameEn } = row.values;
  const named = new Set<KnownRecord>();
  for (const one of [name, nameKk, nameRu, nameEn]) {
    for (const other of row.known.find('organisation', nameOf(text(one)))) {
      if (!differIn(input, other.input, ['bin', 'ror', 'pic'])) named.add(other);
    }
  }
  const similar = () => similarOrganisations(row.known, typed);
  return oneOf(named, similar, 'name', firstName(row.values));
}

/** Whether a record would stand above itself. */
function isCircle(
  row: RowView,
  kind: 'organisation',
  id: string | null,
  parentId: unknown,
): boolean {
  let above = parentId;
  for (let steps = 0; typeof above === 'string' && steps < 100; steps += 1) {
    if (above === id) return true;
    above = row.known.get(kind, above)?.input['parentId'];
  }
  return false;
}

/** Other names of an organisation, and those that the row replaces: whoever writes them means the same one. */
function withFormerNames(input: Input, before: Input): string[] {
  const now = input as unknown as OrganisationInput;
  const former = before as unknown as OrganisationInput;
  const written = [now.shortName, ...Object.values(now.name)];
  const replaced = [former.shortName, ...Object.values(former.name)].filter(
    (name) => name !== '' && name.length <= 200 && !written.includes(name),
  );
  return [...new Set([...now.aliases, ...replaced])].slice(0, maxLines);
}

export const organisations: KindDefinition = {
  kind: 'organisations',
  record: 'organisation',
  needs: ['organisation'],
  blank: { ...blankOrganisation },
  places: {
    ...namePlaces,
    shortName: { field: 'shortName' },
    kind: { field: 'kind' },
    country: { field: 'country' },
    city: { field: 'city' },
    legalForm: { field: 'legalForm' },
    bin: { field: 'bin' },
    ror: { field: 'ror' },
    pic: { field: 'pic' },
    parent: { field: 'parentId', names: 'organisation' },
    aliases: { field: 'aliases' },
    website: { field: 'website' },
    tags: { field: 'tags' },
  },
  group: (values) => {
    const bin = text(values.bin);
    if (bin !== '') return `bin ${bin}`;
    const key = nameKey(firstName(values));
    return key === '' ? '' : `name ${key}`;
  },
  match: matchOrganisation,
  finish: (input, before, { values }) => {
    const { bin, ror, pic } = input as unknown as OrganisationInput;
    const isNew = before === null && values.kind === undefined;
    const aliases = before === null ? input['aliases'] : withFormerNames(input, before);
    const kind = isNew ? guessOrganisationKind(firstName(values)) : input['kind'];
    const numbers = {
      bin: tidy(bin, parseBin),
      ror: tidy(ror, parseRor),
      pic: tidy(pic, parsePic),
    };
    return { ...input, kind, aliases, ...numbers };
  },
  check: ({ parentId }, before, row, id) => {
    if (parentId === null || parentId === before?.['parentId']) return;
    const said = text(row.values.parent);
    if (isCircle(row, 'organisation', id, parentId)) {
      row.fault({ code: 'PARENT_CIRCLE', field: 'parent', text: said });
    }
  },
};

export const programmes: KindDefinition = {
  kind: 'programmes',
  record: 'programme',
  needs: ['programme'],
  blank: programmeInput.parse({ code: '', name: { ...noName, en: '-' }, funder: '' }),
  places: {
    ...namePlaces,
    code: { field: 'code' },
    funder: { field: 'funder' },
    family: { field: 'family' },
    startDate: { field: 'startDate' },
    endDate: { field: 'endDate' },
  },
  group: (values) => {
    const key = nameKey(text(values.code) || firstName(values));
    return key === '' ? '' : key;
  },
  match: (row) => {
    const { name, nameKk, nameRu, nameEn, code } = row.values;
    const found = new Set<KnownRecord>();
    for (const one of [code, name, nameKk, nameRu, nameEn]) {
      for (const other of row.known.find('programme', nameOf(text(one)))) found.add(other);
    }
    return oneOf(found, () => [], 'name', firstName(row.values));
  },
  check: (after, _before, row) => {
    const { startDate, endDate } = after as { startDate: string | null; endDate: string | null };
    if (startDate !== null && endDate !== null && endDate < startDate) {
      row.fault({ code: 'END_BEFORE_START', field: 'endDate', text: `${startDate} – ${endDate}` });
    }
  },
};
programmes.blank = { ...programmes.blank, name: noName };

/** The ways to read the name of a row of people; one with a family name of its own is read in one way. */
function namesIn({ fullName, family, given, patronymic }: Values): PersonInput[] {
  if (typeof family !== 'string') return typeof fullName === 'string' ? personsOf(fullName) : [];
  const one = (value: unknown) => (typeof value === 'string' ? inOneLanguage(value) : noName);
  return [{ ...blankPerson, family: one(family), given: one(given), patronymic: one(patronymic) }];
}

const saidName = ({ fullName, family, given, patronymic }: Values): string =>
  text(fullName) || [family, given, patronymic].map(text).filter(Boolean).join(' ');

function matchPerson(row: RowView, input: Input): Match {
  const typed = input as unknown as PersonInput;
  const numbered = byNumbers(row, 'person', { iin: typed.iin, orcid: typed.orcid });
  if (numbered.size > 0) return oneOf(numbered, () => [], 'fullName', saidName(row.values));
  const named = new Set<KnownRecord>();
  for (const person of namesIn(row.values)) {
    for (const one of row.known.find('person', personNameOf(person))) {
      if (!differIn(input, one.input, ['iin', 'orcid', 'birthDate'])) named.add(one);
    }
  }
  const { organisation } = row.values;
  const places = row.known.find('organisation', nameOf(text(organisation)));
  const ids = places.map(({ id }) => id);
  const similar = () => similarPeople(row.known, typed, ids);
  return oneOf(named, similar, 'fullName', saidName(row.values));
}

/** The name laid over the record: its language by its letters, a known fuller spelling kept. */
function withName(input: Input, before: Input | null, { values }: RowView): Input {
  const [name] = namesIn(values);
  if (name === undefined) return input;
  if (before !== null && typeof values.family !== 'string') return input;
  const family = name.family.ru || name.family.kk || name.family.en;
  const language = textLanguage(before === null ? saidName(values) : family);
  const own = (field: 'family' | 'given' | 'patronymic') => {
    const former = (before?.[field] ?? noName) as typeof noName;
    const written = name[field][textLanguage(saidName(values))] || name[field][language];
    const all = Object.values(name[field]).find(Boolean) ?? '';
    const said = written || all;
    if (said === '' || Object.values(former).includes(said)) return former;
    return { ...former, [language]: said };
  };
  const named = { family: own('family'), given: own('given'), patronymic: own('patronymic') };
  if (before === null) return { ...input, ...named };
  const former = before as unknown as PersonInput;
  const isRenamed = languages.some(
    (one) => former.family[one] !== '' && former.family[one] !== named.family[one],
  );
  const whole = localText(personName(former), 'ru');
  const formerNames = isRenamed ? [...new Set([...former.formerNames, whole])] : former.formerNames;
  return { ...input, ...named, formerNames: formerNames.slice(-maxLines) };
}

function affiliation(row: RowView, personId: string): PartDraft[] {
  const { organisation, position } = row.values;
  if (typeof organisation !== 'string') return [];
  const organisationId = row.refer('organisation', organisation, 'organisation');
  if (organisationId === null) return [];
  const own = row.known.find('affiliation', ownedBy(personId));
  const existing = own.find((one) => one.input['organisationId'] === organisationId);
  const said = typeof position === 'string' ? position : '';
  const former = (existing?.input['position'] ?? noName) as typeof noName;
  const isSaid = said === '' || Object.values(former).includes(said);
  const input: AffiliationInput = {
    ...{ personId, organisationId, startDate: null, endDate: null },
    position: isSaid ? former : { ...former, [textLanguage(said)]: said },
    // Nobody has two main places.
    isMain: !own.some((one) => one.input['isMain'] === true && one.input['endDate'] === null),
  };
  return [{ kind: 'affiliation', input, existing, fields: ['position'] }];
}

export const people: KindDefinition = {
  kind: 'people',
  record: 'person',
  needs: ['person', 'affiliation', 'organisation'],
  blank: { ...blankPerson },
  places: {
    degree: { field: 'degree' },
    academicTitle: { field: 'academicTitle' },
    orcid: { field: 'orcid' },
    iin: { field: 'iin' },
    birthDate: { field: 'birthDate' },
    gender: { field: 'gender' },
    citizenship: { field: 'citizenship' },
    country: { field: 'country' },
    email: { field: 'email' },
    phone: { field: 'phone' },
    tags: { field: 'tags' },
  },
  group: (values) => {
    const iin = text(values.iin);
    if (iin !== '') return `iin ${iin}`;
    const [name] = namesIn(values);
    return name === undefined ? '' : `${personNameOf(name)} ${text(values.birthDate)}`;
  },
  match: matchPerson,
  finish: (input, before, row) => {
    const named = withName(input, before, row);
    const { orcid, iin } = named as unknown as PersonInput;
    return { ...named, orcid: tidy(orcid, parseOrcid), iin: tidy(iin, parseIin) };
  },
  check: (after, _before, row) => {
    const { kk, ru, en } = (after as unknown as PersonInput).family;
    if (`${kk}${ru}${en}` === '') row.fault({ code: 'VALUE_MISSING', field: 'fullName', text: '' });
  },
  parts: affiliation,
};
