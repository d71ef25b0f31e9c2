import type { AssignmentFilter, AssignmentInput } from '#shared/contract/assignments.ts';
import { blankAssignment, blankMeeting } from '#shared/contract/blanks.ts';
import type { MeetingKept } from '#shared/contract/meetings.ts';
import { everyAssignment, listAssignments } from '#main/assignments/service.ts';
import { meetingKind } from '#main/meetings/kinds.ts';
import { inOneChange } from '#main/records/inOneChange.ts';
import { createMany } from '#main/records/createMany.ts';
import { testWorkspace, type TestContext } from '#tests/helpers/testWorkspace.ts';

/** Midday at Astana of the day on which the tests of assignments stand. */
export const today = '2026-03-16';

/** A workspace on a day that does not move. */
export async function workspaceToday(day = today): Promise<TestContext> {
  return { ...(await testWorkspace()), now: () => new Date(`${day}T07:00:00Z`) };
}

/** A valid assignment of that Russian title; pass what the test is about. */
export function assignmentInput(
  title: string,
  fields: Partial<AssignmentInput> = {},
): AssignmentInput {
  const titles = { kk: '', ru: title, en: '' };
  return { ...blankAssignment, title: titles, dueDate: '2026-03-31', ...fields };
}

/** A meeting in a state, as an import or years of work leave it, whatever its own rules. */
export function meetingIn(
  ctx: TestContext,
  state: MeetingKept['state'],
  fields: Partial<MeetingKept> = {},
): Promise<string> {
  const title = { kk: '', ru: 'Встреча', en: '' };
  return inOneChange(ctx, async (change) =>
    createMany(change)(meetingKind, { ...blankMeeting, title, state, ...fields }),
  );
}

/** Russian titles of the assignments of a filter, in the order of their terms. */
export async function found(
  ctx: TestContext,
  filter: Partial<AssignmentFilter>,
): Promise<string[]> {
  const list = { ...everyAssignment, filter: { ...everyAssignment.filter, ...filter } };
  const { rows } = await listAssignments(ctx, list, { offset: 0, limit: 100 });
  return rows.map(({ title }) => title.ru);
}
