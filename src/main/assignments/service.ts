import type {
  Assignment,
  AssignmentFilter,
  AssignmentInput,
  AssignmentList,
  AssignmentScope,
  ExecutorInput,
} from '#shared/contract/assignments.ts';
import { assignmentScopes } from '#shared/contract/assignments.ts';
import { dateParts } from '#shared/domain/dates.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { localText, type LocalText } from '#shared/domain/language.ts';
import { addWorkingDays } from '#shared/domain/workingDays.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { readDayOverrides } from '../office/service.ts';
import { createIn, updateRecord } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import { selectNames } from '../records/queries.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { assignmentKind, executorKind } from './kinds.ts';
import {
  countScopes,
  selectAssignment,
  selectAssignments,
  selectByNums,
  selectChiefs,
  selectExecutors,
  selectExtensions,
  selectProgress,
} from './queries.ts';
import { toAssignment, type AssignmentRow } from './rows.ts';

export { measureDiscipline, readDiscipline } from './discipline.ts';
export {
  currentDue,
  selectDueIds as dueAssignmentIds,
  selectPlaces as assignmentPlaces,
  type DuePart,
} from './queries.ts';

type Db = Reader | Writing;

const yearOf = (date: string): number => dateParts(date).year;

/** Rows as answered on a day; however many there are, they take three questions more. */
async function toAssignments(
  db: Db,
  rows: readonly AssignmentRow[],
  today: string,
): Promise<Assignment[]> {
  const ids = rows.map(({ id }) => id);
  const executors = Map.groupBy(await selectExecutors(db, ids), (row) => row.assignment_id);
  const progress = await selectProgress(db, ids);
  const dates = rows.flatMap(({ current_due: due, done_date: done }) => [due, done]);
  const years = [today, ...dates].flatMap((date) => (date === null ? [] : [yearOf(date)]));
  const days = await readDayOverrides(db, Math.min(...years), Math.max(...years));
  return rows.map((row) =>
    toAssignment(row, {
      today,
      days,
      executors: executors.get(row.id) ?? [],
      progress: progress.get(row.id) ?? null,
    }),
  );
}

/** Every assignment outside the bin, the most urgent first. */
export const everyAssignment: AssignmentList = {
  filter: {
    search: '',
    scope: 'all',
    meetingIds: [],
    decisionIds: [],
    projectIds: [],
    personIds: [],
    organisationIds: [],
    tags: [],
    from: null,
    to: null,
  },
  sort: [{ key: 'due', descending: false }],
  language: 'ru',
};

/** How many assignments there are in a filter on a day. */
export async function totalAssignments(
  db: Db,
  filter: AssignmentFilter,
  today: string,
): Promise<number> {
  const { scope } = filter;
  return (await countScopes(db, filter, [scope], today))[scope];
}

/** One page of a list with the number of all its rows. */
export async function listAssignments(
  ctx: ServiceContext,
  list: AssignmentList,
  page: { offset: number; limit: number },
): Promise<{ rows: Assignment[]; total: number }> {
  const { reader } = ctx.workspace;
  const today = localDate(ctx.now());
  const { rows, total } = await selectAssignments(reader, list, today, page);
  return {
    rows: await toAssignments(reader, rows, today),
    total: total ?? (await totalAssignments(reader, list.filter, today)),
  };
}

/** All rows of a list in its order, as they stand on a day, page by page. */
export async function* assignmentPages(
  db: Db,
  list: AssignmentList,
  today: string,
  size: number,
): AsyncGenerator<Assignment[]> {
  for (let offset = 0; ; offset += size) {
    const { rows } = await selectAssignments(db, list, today, { offset, limit: size });
    if (rows.length > 0) yield await toAssignments(db, rows, today);
    if (rows.length < size) return;
  }
}

/** The assignments of a list by chief executor, or by the organisation of that; `name` is null where none is named. */
export interface ExecutorGroup {
  name: LocalText | null;
  nums: number[];
}

/** The groups by name; the assignments of each by their term. One with several chiefs stands in each group. */
export async function groupByExecutor(
  db: Reader,
  list: AssignmentList,
  today: string,
  by: 'executor' | 'organisation',
): Promise<ExecutorGroup[]> {
  const groups = new Map<string, number[]>();
  for (const { num, person_id: person, organisation_id: organisation } of await selectChiefs(
    db,
    list,
    today,
  )) {
    const id = (by === 'executor' ? (person ?? organisation) : organisation) ?? '';
    const own = groups.get(id);
    if (own) own.push(num);
    else groups.set(id, [num]);
  }
  const ids = [...groups.keys()].filter((id) => id !== '');
  const people = await selectNames(db, 'person', ids);
  const organisations = await selectNames(db, 'organisation', ids);
  const named = [...groups].map(([id, nums]) => ({
    name: people.get(id) ?? organisations.get(id) ?? null,
    nums,
  }));
  const keyOf = ({ name }: ExecutorGroup): string =>
    name === null ? '\u{10FFFD}' : sortKey(localText(name, list.language));
  return named.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Assignments by their numbers, in that order, as they stand on a day. */
export const assignmentsByNum = async (
  db: Reader,
  nums: readonly number[],
  today: string,
): Promise<Assignment[]> => toAssignments(db, await selectByNums(db, nums), today);

/** The extension that set the term in force of an assignment. */
export interface LastExtension {
  newDate: string;
  reason: string;
}

/** The last extensions that set a new term, by the id of the assignment. */
export const lastExtensions = (
  db: Db,
  ids: readonly string[],
): Promise<Map<string, LastExtension>> => selectExtensions(db, ids);

/** How many there are in each scope, with the rest of the filter as it is. */
export const countAssignments = (
  ctx: ServiceContext,
  filter: AssignmentFilter,
): Promise<Record<AssignmentScope, number>> =>
  countScopes(ctx.workspace.reader, filter, assignmentScopes, localDate(ctx.now()));

export async function getAssignment(ctx: ServiceContext, id: string): Promise<Assignment> {
  const { reader } = ctx.workspace;
  const row = await selectAssignment(reader, id);
  if (!row || row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: 'assignment' });
  const [assignment] = await toAssignments(reader, [row], localDate(ctx.now()));
  return assignment as Assignment;
}

/** Adds an assignment with its executors as one change. */
export async function createAssignment(
  ctx: ServiceContext,
  input: AssignmentInput,
  executors: readonly Omit<ExecutorInput, 'assignmentId'>[],
): Promise<Assignment> {
  const id = await inOneChange(ctx, async (change) => {
    const assignmentId = await createIn(change, assignmentKind, input);
    for (const executor of executors) {
      await createIn(change, executorKind, { ...executor, assignmentId });
    }
    return assignmentId;
  });
  return getAssignment(ctx, id);
}

/** Throws `RECORD_CHANGED_ELSEWHERE` when the assignment is no longer at `version`. */
export async function updateAssignment(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: AssignmentInput,
): Promise<Assignment> {
  await updateRecord(ctx, assignmentKind, id, version, input);
  return getAssignment(ctx, id);
}

/** The last year of the calendar that a term may lie in. */
const lastYearOfAll = 9999;

/** The day so many working days after another, by the holidays of the office. Throws `TERM_TOO_FAR`. */
export async function dueIn(
  ctx: ServiceContext,
  from: string,
  workingDays: number,
): Promise<string> {
  const year = yearOf(from);
  const lastYear = year + Math.ceil(workingDays / 200) + 1;
  if (lastYear > lastYearOfAll) throw new AppError('TERM_TOO_FAR');
  const days = await readDayOverrides(ctx.workspace.reader, year, lastYear);
  return addWorkingDays(from, workingDays, days);
}

export { periodEnd } from './assignmentRules.ts';
