import type { Person, PersonFilter, PersonInput, PersonList } from '#shared/contract/people.ts';
import { lastOlderBirth } from '#shared/domain/youngScientist.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { readOffice } from '../office/service.ts';
import { createRecord, updateRecord } from '../records/changeRecord.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { personKind } from './kind.ts';
import { maskIin } from './maskIin.ts';
import {
  countPeople,
  countProjectsOf,
  selectPeople,
  selectPeopleAfter,
  selectPerson,
  selectWorkplaces,
  type Today,
} from './queries.ts';
import { toPerson } from './rows.ts';

type Db = Reader | Writing;
type Row = NonNullable<Awaited<ReturnType<typeof selectPerson>>>;

async function readToday(db: Db, now: Date): Promise<Today> {
  const { youngAgeLimit } = await readOffice(db);
  const date = localDate(now);
  return { date, lastOlderBirth: lastOlderBirth(date, youngAgeLimit) };
}

/** People as answered, with where they work on the day and in how many projects they are. */
async function toPeople(db: Db, rows: readonly Row[], date: string): Promise<Person[]> {
  const ids = rows.map(({ id }) => id);
  const workplaces = await selectWorkplaces(db, ids, date);
  const counts = await countProjectsOf(db, ids);
  return rows.map((row) => toPerson(row, workplaces.get(row.id), counts.get(row.id) ?? 0));
}

/** One page of a list with the number of all its rows; every IIN is masked. */
export async function listPeople(
  ctx: ServiceContext,
  list: PersonList,
  page: { offset: number; limit: number },
): Promise<{ rows: Person[]; total: number }> {
  const { reader } = ctx.workspace;
  const today = await readToday(reader, ctx.now());
  const rows = await toPeople(reader, await selectPeople(reader, list, today, page), today.date);
  return {
    rows: rows.map((row) => ({ ...row, iin: maskIin(row.iin) })),
    total: await countPeople(reader, list.filter, today),
  };
}

/** Everybody outside the bin. */
export const everybody: PersonFilter = {
  search: '',
  organisationIds: [],
  countries: [],
  degrees: [],
  tags: [],
  isYoung: null,
};

/** All people in the order of entry, page by page; the IIN is left out. */
export async function* peoplePages(
  db: Reader,
  size: number,
  now: Date = new Date(),
): AsyncGenerator<Person[]> {
  const date = localDate(now);
  for (let last = 0; ;) {
    const rows = await selectPeopleAfter(db, last, size);
    const people = await toPeople(db, rows, date);
    if (people.length > 0) yield people.map((person) => ({ ...person, iin: '' }));
    if (rows.length < size) return;
    last = rows.at(-1)?.num ?? last;
  }
}

export async function getPerson(ctx: ServiceContext, id: string): Promise<Person> {
  const { reader } = ctx.workspace;
  const row = await selectPerson(reader, id);
  if (!row || row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: 'person' });
  const [person] = await toPeople(reader, [row], localDate(ctx.now()));
  return person as Person;
}

export async function createPerson(ctx: ServiceContext, input: PersonInput): Promise<Person> {
  return getPerson(ctx, await createRecord(ctx, personKind, input));
}

/** Throws `RECORD_CHANGED_ELSEWHERE` when the person is no longer at `version`. */
export async function updatePerson(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: PersonInput,
): Promise<Person> {
  await updateRecord(ctx, personKind, id, version, input);
  return getPerson(ctx, id);
}

/** Where a person works on a day, the main place first; undefined when nothing is known. */
export async function standingOf(db: Db, personId: string, date: string) {
  const place = (await selectWorkplaces(db, [personId], date)).get(personId);
  if (!place) return undefined;
  const { organisation_id: id, kk, ru, en } = place;
  return {
    organisation: { id, name: { kk, ru, en } },
    jobTitle: { kk: place.position_kk, ru: place.position_ru, en: place.position_en },
  };
}
