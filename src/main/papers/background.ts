import type { Assignment } from '#shared/contract/assignments.ts';
import { assignmentPages, everyAssignment } from '../assignments/service.ts';
import type { Reader } from '../db/schema.ts';
import type { MeetingContent } from '../meetings/content.ts';
import { getMeeting } from '../meetings/service.ts';
import { getProject } from '../projects/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { selectEarlier, selectJointProjects, sumBudgets } from './queries.ts';
import type { Background } from './source.ts';

/** Records of each kind that a briefing names; of more it says the number. */
const named = 20;

/** Assignments looked at for a briefing. */
const looked = 1000;

const isId = (id: string | null): id is string => id !== null;

/** Organisations of the guests; of a meeting without guests, of everybody. */
function partners({ sides, attendees }: MeetingContent): string[] {
  const hosts = new Set(sides.filter(({ isHost }) => isHost).map(({ id }) => id));
  const guests = [
    ...sides.filter(({ id }) => !hosts.has(id)),
    ...attendees.filter(({ sideId }) => sideId !== null && !hosts.has(sideId)),
  ];
  const chosen = guests.length > 0 ? guests : [...sides, ...attendees];
  return [...new Set(chosen.map(({ organisationId }) => organisationId).filter(isId))];
}

/** Open assignments of earlier meetings and of the partners, the most urgent first. */
async function openAssignments(
  db: Reader,
  meetingIds: string[],
  organisationIds: string[],
  today: string,
): Promise<Assignment[]> {
  const found = new Map<string, Assignment>();
  for (const given of [{ meetingIds }, { organisationIds }]) {
    if (Object.values(given).every((ids) => ids.length === 0)) continue;
    const filter = { ...everyAssignment.filter, ...given, scope: 'open' as const };
    for await (const page of assignmentPages(db, { ...everyAssignment, filter }, today, 200)) {
      for (const one of page) found.set(one.id, one);
      if (found.size >= looked) break;
    }
  }
  return [...found.values()].toSorted((a, b) =>
    (a.currentDue ?? '9999').localeCompare(b.currentDue ?? '9999'),
  );
}

/** What is known about the other sides of a meeting on a day. */
export async function readBackground(
  ctx: ServiceContext,
  content: MeetingContent,
  today: string,
): Promise<Background> {
  const { reader } = ctx.workspace;
  const organisationIds = partners(content);
  const { id, seriesId, date } = content.meeting;
  const before = date ?? today;
  const earlier = await selectEarlier(reader, { meetingId: id, seriesId, organisationIds, before });
  const assignments = await openAssignments(reader, earlier, organisationIds, today);
  const topics = {
    projectIds: content.topics.map(({ projectId }) => projectId).filter(isId),
    programmeIds: content.topics.map(({ programmeId }) => programmeId).filter(isId),
  };
  const projects = await selectJointProjects(reader, topics, organisationIds);
  const each = <T>(ids: readonly string[], get: (id: string) => Promise<T>): Promise<T[]> =>
    Promise.all(ids.slice(0, named).map(get));
  return {
    meetings: await each(earlier, (one) => getMeeting(ctx, one)),
    assignments: assignments.slice(0, named),
    projects: await each(projects, (one) => getProject(ctx, one)),
    counts: {
      meetings: earlier.length,
      assignments: assignments.length,
      projects: projects.length,
    },
    partnerIds: organisationIds,
    budgets: await sumBudgets(reader, projects),
  };
}
