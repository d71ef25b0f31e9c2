import { blankAssignment, blankMeeting } from '#shared/contract/blanks.ts';
import { addDays } from '#shared/domain/dates.ts';
import { assignmentKind, executorKind, extensionKind } from '../assignments/kinds.ts';
import {
  agendaItemKind,
  attendeeKind,
  decisionKind,
  meetingKind,
  meetingSeriesKind,
  meetingTopicKind,
  sideKind,
} from '../meetings/kinds.ts';
import { asOf, noText, organisationOf, rich, sampleTag, type Making } from './making.ts';
import { purpose, series, tasks, title, topics } from './ministerTexts.ts';
import type { PublicPeople } from './office.ts';
import type { MadePerson } from './people.ts';

/** The day of the meeting, which is invented. */
export const ministerDay = addDays(asOf, -40);

/** The ministry as host and the ISTC as guest, and who came from each. */
function invite(
  making: Making,
  meetingId: string,
  { minister, director }: PublicPeople,
  staff: readonly MadePerson[],
): void {
  const { create } = making;
  const people = [[minister, ...staff], [director]];
  const roles = ['chair', 'secretary', 'member'] as const;
  for (const [place, key] of ['mshe', 'istc'].entries()) {
    const isHost = place === 0;
    const { id: organisationId, facts } = organisationOf(making, key);
    const side = { meetingId, name: facts.name, organisationId, country: isHost ? 'KZ' : null };
    const sideId = create(sideKind, { ...side, isHost, position: place });
    for (const [position, { id: personId, position: jobTitle, ...person }] of (
      people[place] ?? []
    ).entries()) {
      create(attendeeKind, {
        meetingId,
        sideId,
        personId,
        organisationId: person.organisation?.id ?? null,
        jobTitle,
        role: isHost ? (roles[position] ?? 'member') : 'head',
        attendance: 'attended',
        position,
      });
    }
  }
}

/** Items of the agenda, each with its decision. */
function discuss({ create }: Making, meetingId: string, { director }: PublicPeople) {
  return topics.map((topic, position) => {
    const itemId = create(agendaItemKind, {
      meetingId,
      section: noText,
      title: topic.title,
      position,
      speakerId: position === 0 ? director.id : null,
      minutes: topic.minutes,
      isRecurring: position === 0,
      isDiscussed: true,
      carriedFromId: null,
      heard: rich(topic.heard),
      spoke: noText,
    });
    const number = `${position + 1}.1`;
    const decision = { meetingId, itemId, number, position, title: topic.decision };
    return { itemId, decisionId: create(decisionKind, decision) };
  });
}

function give(
  { create }: Making,
  meetingId: string,
  items: readonly { itemId: string; decisionId: string }[],
  executors: readonly MadePerson[],
): void {
  for (const [index, task] of tasks.entries()) {
    const { itemId = null, decisionId = null } = items[task.item] ?? {};
    const dueDate = addDays(asOf, task.due);
    const assignmentId = create(assignmentKind, {
      ...blankAssignment,
      title: task.title,
      meetingId,
      itemId,
      decisionId,
      point: `${task.item + 1}.1.${tasks.slice(0, index).filter(({ item }) => item === task.item).length + 1}`,
      dueDate,
      doneDate: task.done === null ? null : addDays(asOf, task.done),
      tags: [sampleTag],
    });
    const person = executors[index % executors.length];
    if (person) {
      const organisationId = person.organisation?.id ?? null;
      create(executorKind, { assignmentId, personId: person.id, organisationId, isChief: true });
    }
    if (task.extendedTo === null) continue;
    create(extensionKind, {
      assignmentId,
      newDate: addDays(asOf, task.extendedTo),
      formerDate: dueDate,
      grantedDate: addDays(asOf, task.due - 3),
      grantedById: null,
      reason: 'Үлгі: институттардың жауабы күтілуде',
      meetingId: null,
      point: '',
    });
  }
}

/**
 * The meeting of the Minister with the ISTC delegation, held and closed; answers its id. Who met where and on
 * what is public, all the rest invented. Its minutes are to be locked yet.
 */
export function makeMinisterMeeting(
  making: Making,
  guests: PublicPeople,
  staff: readonly MadePerson[],
  programmeIds: readonly string[],
): string {
  const { create } = making;
  const seriesId = create(meetingSeriesKind, { name: series, rule: 'half_yearly' });
  const meetingId = create(meetingKind, {
    ...blankMeeting,
    kind: 'bilateral',
    title,
    number: '12',
    seriesId,
    date: ministerDay,
    startTime: '11:00',
    endTime: '12:00',
    place: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
    country: 'KZ',
    purpose,
    tags: [sampleTag],
    state: 'closed',
  });
  invite(making, meetingId, guests, staff.slice(0, 2));
  for (const programmeId of programmeIds) {
    create(meetingTopicKind, { meetingId, projectId: null, programmeId, note: '' });
  }
  give(making, meetingId, discuss(making, meetingId, guests), staff.slice(2));
  return meetingId;
}
