import type { Assignment, AssignmentList } from '#shared/contract/assignments.ts';
import { assignmentPages, assignmentsByNum, lastExtensions } from '../../../assignments/service.ts';
import type { Reader } from '../../../db/schema.ts';
import { selectNames } from '../../../records/queries.ts';
import type { RowParts } from './controlListTexts.ts';

/** An assignment with what else stands in its row of the control list. */
export interface Controlled {
  assignment: Assignment;
  parts: RowParts;
}

async function controlled(db: Reader, page: readonly Assignment[]): Promise<Controlled[]> {
  const ids = page.map(({ id }) => id);
  const extensions = await lastExtensions(db, ids);
  const removers = page.flatMap(({ removedById }) => removedById ?? []);
  const names = await selectNames(db, 'person', [...new Set(removers)]);
  return page.map((assignment) => ({
    assignment,
    parts: {
      extension: extensions.get(assignment.id),
      removedBy: names.get(assignment.removedById ?? ''),
    },
  }));
}

/** The pages of a list with what else stands in a row of the control list. */
export async function* controlPages(
  db: Reader,
  list: AssignmentList,
  today: string,
  size: number,
): AsyncGenerator<Controlled[]> {
  for await (const page of assignmentPages(db, list, today, size)) yield controlled(db, page);
}

/** The same of assignments by their numbers, such as those of groups. */
export async function* pagesOfNums(
  db: Reader,
  nums: readonly number[],
  today: string,
  size: number,
): AsyncGenerator<Controlled[]> {
  for (let from = 0; from < nums.length; from += size) {
    yield controlled(db, await assignmentsByNum(db, nums.slice(from, from + size), today));
  }
}
