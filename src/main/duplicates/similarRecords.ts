import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { DuplicateKind, DuplicateReason } from '#shared/contract/duplicates.ts';
import { parseBin, parseIin } from '#shared/domain/identifiers/binIin.ts';
import { parsePic } from '#shared/domain/identifiers/horizonCodes.ts';
import { parseOrcid, parseRor } from '#shared/domain/identifiers/openIds.ts';
import {
  compareOrganisations,
  organisationKeysOf,
} from '#shared/domain/names/compareOrganisations.ts';
import { comparePeople, proposed, type Likeness } from '#shared/domain/names/comparePeople.ts';
import { organisationWords } from '#shared/domain/names/organisationKey.ts';
import { nameKeysOf, sexOfPerson } from '#shared/domain/names/personKeys.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { describeRecords } from './listDuplicates.ts';
import { toKnownOrganisation } from './organisationPairs.ts';
import { selectSimilarOrganisations, selectSimilarPeople } from './queries.ts';

type Typed<N extends 'duplicates.similarPeople' | 'duplicates.similarOrganisations'> =
  ParsedInput<N>;
type Similar = CallOutput<'duplicates.similarPeople'>;
type Found = Likeness<DuplicateReason> & { id: string };

/** Most records shown beside a form. */
const most = 10;

async function best(
  ctx: ServiceContext,
  kind: DuplicateKind,
  found: readonly Found[],
  from: number,
): Promise<Similar> {
  const likely = found
    .filter(({ score }) => score >= from)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  const ids = likely.map(({ id }) => id);
  const alike = await describeRecords(ctx.workspace.reader, kind, ids);
  return likely.map(({ id, score, reasons }) => ({ record: alike(id), score, reasons }));
}

/** People like the one being typed; a family name with a fitting initial is enough to ask. */
export async function similarPeople(
  ctx: ServiceContext,
  { fields, exceptId }: Typed<'duplicates.similarPeople'>,
): Promise<Similar> {
  const { family, given, patronymic, birthDate, email } = fields;
  const keys = nameKeysOf({ family, given, patronymic, formerNames: [] });
  const typed = {
    ...keys,
    orcid: parseOrcid(fields.orcid).canonical,
    iin: parseIin(fields.iin).canonical,
    email,
    birthDate,
    sex: sexOfPerson(family, patronymic),
    organisationIds: [],
  };
  const rows = await selectSimilarPeople(ctx.workspace.reader, {
    ...typed,
    surnames: [keys.surname, ...keys.otherSurnames].filter(Boolean),
    letter: keys.given === 'y.' ? '' : keys.given.slice(0, 1),
  });
  const found = rows
    .filter(({ id }) => id !== exceptId)
    .map((row) => ({ id: row.id, ...comparePeople(typed, row) }));
  return best(ctx, 'person', found, proposed - 1);
}

/** Organisations like the one being typed. */
export async function similarOrganisations(
  ctx: ServiceContext,
  { fields, exceptId }: Typed<'duplicates.similarOrganisations'>,
): Promise<Similar> {
  const { name, shortName, aliases } = fields;
  const typed = {
    ...organisationKeysOf(fields),
    bin: parseBin(fields.bin).canonical,
    ror: parseRor(fields.ror).canonical,
    pic: parsePic(fields.pic).canonical,
    city: '',
    country: null,
  };
  const names = [name.kk, name.ru, name.en, shortName, ...aliases.slice(0, 20)]
    .map(organisationWords)
    .map(({ own, shared }) => (own.length > 0 ? own : shared))
    .map((words) => words.map((word) => word.replace(/(?<=....)[aeiou]+$/u, '')))
    .filter((words) => words.length > 0);
  const rows = await selectSimilarOrganisations(ctx.workspace.reader, { ...typed, names });
  const found = rows
    .filter(({ id }) => id !== exceptId)
    .map((row) => ({ id: row.id, ...compareOrganisations(typed, toKnownOrganisation(row)) }));
  return best(ctx, 'organisation', found, proposed);
}
