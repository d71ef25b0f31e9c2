import { blankAssignment, blankMeeting } from '#shared/contract/blanks.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { addDays } from '#shared/domain/dates.ts';
import {
  assignmentKind,
  executorKind,
  extensionKind,
  progressNoteKind,
} from '../assignments/kinds.ts';
import { initiativeKind } from '../initiatives/kind.ts';
import {
  agendaItemKind,
  attendeeKind,
  decisionKind,
  meetingKind,
  meetingSeriesKind,
  meetingTopicKind,
  sideKind,
  visitEventKind,
} from '../meetings/kinds.ts';
import { asOf, noText, organisationOf, rich, sampleTag, type Making } from './making.ts';
import { agenda, givenTasks, initiatives, programme } from './meetingTexts.ts';
import type { MadePerson } from './people.ts';

const astana: LocalText = { kk: 'Астана', ru: 'Астана', en: 'Astana' };

/** The two sides of a meeting and the people who came. */
function invite(
  making: Making,
  meetingId: string,
  people: readonly MadePerson[],
  hasBegun: boolean,
) {
  const sides = ['mshe', 'istc'].map((key, position) => {
    const { id: organisationId, facts } = organisationOf(making, key);
    const side = { meetingId, name: facts.name, organisationId, country: 'KZ', position };
    return making.create(sideKind, { ...side, isHost: position === 0 });
  });
  for (const [position, person] of people.entries()) {
    const role = (['chair', 'head', 'secretary'] as const)[position] ?? 'member';
    making.create(attendeeKind, {
      meetingId,
      sideId: sides[position % 2] ?? null,
      personId: person.id,
      organisationId: person.organisation?.id ?? null,
      jobTitle: person.position,
      role,
      attendance: !hasBegun ? 'invited' : position === 5 ? 'absent' : 'attended',
      position,
    });
  }
}

interface Decided {
  itemId: string | null;
  decisionId: string | null;
}

const nowhere: Decided = { itemId: null, decisionId: null };

/** Assignments of a decision in every state that a day can find them in. */
function giveTasks(
  making: Making,
  meetingId: string,
  people: readonly MadePerson[],
  items: readonly Decided[],
) {
  for (const [index, task] of givenTasks.entries()) {
    const { itemId, decisionId } = items[index % items.length] ?? nowhere;
    const point = `${(index % items.length) + 1}.1.${Math.floor(index / items.length) + 1}`;
    const assignmentId = making.create(assignmentKind, {
      ...blankAssignment,
      title: task.title,
      meetingId,
      itemId,
      decisionId,
      point,
      givenById: people[0]?.id ?? null,
      termKind: task.termKind,
      dueDate: task.due === null ? null : addDays(asOf, task.due),
      doneDate: task.done === null ? null : addDays(asOf, task.done),
      doneNumber: task.done === null ? '' : `${100 + index}-О`,
      removedDate: task.removed === null ? null : addDays(asOf, task.removed),
      tags: [sampleTag],
    });
    for (const [place, executor] of [index, index + 3].entries()) {
      const person = people[executor % people.length];
      if (!person || (place > 0 && index % 2 === 0)) continue;
      const organisationId = person.organisation?.id ?? null;
      const who = { assignmentId, personId: person.id, organisationId };
      making.create(executorKind, { ...who, isChief: place === 0 });
    }
    if (task.extendedTo !== null && task.due !== null) {
      making.create(extensionKind, {
        assignmentId,
        newDate: addDays(asOf, task.extendedTo),
        formerDate: addDays(asOf, task.due),
        grantedDate: addDays(asOf, task.due - 2),
        grantedById: people[0]?.id ?? null,
        reason: 'Үлгі: серіктес ұйымның жауабы күтілуде',
        meetingId: null,
        point: '',
      });
    }
    if (task.progress !== '') {
      const date = addDays(asOf, -3);
      making.create(progressNoteKind, {
        assignmentId,
        date,
        text: task.progress,
        reportedTerm: null,
      });
    }
  }
}

/** A working group in progress with its next meeting, and a visit to come; all of it invented. */
export function makeMeetings(
  making: Making,
  people: readonly MadePerson[],
  projectIds: readonly string[],
): void {
  const { create } = making;
  const seriesId = create(meetingSeriesKind, {
    name: {
      kk: 'Үлгі: бірлескен жұмыс тобы',
      ru: 'Образец: совместная рабочая группа',
      en: 'Sample: joint working group',
    },
    rule: 'quarterly',
  });
  const base = { ...blankMeeting, seriesId, country: 'KZ', place: astana, tags: [sampleTag] };
  const group = {
    ...base,
    kind: 'working_group',
    title: {
      kk: 'Бірлескен жұмыс тобының отырысы (үлгі)',
      ru: 'Заседание совместной рабочей группы (образец)',
      en: 'Meeting of the joint working group (sample)',
    },
    startTime: '10:00',
    endTime: '12:00',
  } as const;
  const meetingId = create(meetingKind, {
    ...group,
    number: '4',
    date: addDays(asOf, -60),
    state: 'in_progress',
  });
  invite(making, meetingId, people, true);
  for (const projectId of projectIds.slice(0, 3)) {
    create(meetingTopicKind, { meetingId, projectId, programmeId: null, note: '' });
  }
  const items = agenda.map(({ title, heard, decision, minutes }, position) => {
    const itemId = create(agendaItemKind, {
      meetingId,
      section: noText,
      title,
      position,
      speakerId: people[position + 1]?.id ?? null,
      minutes,
      isRecurring: position === 0,
      isDiscussed: true,
      carriedFromId: null,
      heard: rich(heard),
      spoke: noText,
    });
    const decisionId = create(decisionKind, {
      meetingId,
      itemId,
      number: `${position + 1}.1`,
      position,
      title: decision,
    });
    return { itemId, decisionId };
  });
  giveTasks(making, meetingId, people, items);
  const nextId = create(meetingKind, {
    ...group,
    number: '',
    date: addDays(asOf, 33),
    state: 'draft',
  });
  invite(making, nextId, people.slice(0, 4), false);
  const visitId = create(meetingKind, {
    ...base,
    seriesId: null,
    kind: 'delegation_visit',
    number: '',
    title: {
      kk: 'Серіктес делегациясының сапары (үлгі)',
      ru: 'Визит делегации партнёров (образец)',
      en: 'Visit of a partner delegation (sample)',
    },
    date: addDays(asOf, 16),
    endDate: addDays(asOf, 17),
    state: 'open',
  });
  invite(making, visitId, people.slice(2, 6), false);
  for (const { day, startTime, endTime, title } of programme) {
    const date = addDays(asOf, 16 + day);
    const event = { meetingId: visitId, date, startTime, endTime, title };
    create(visitEventKind, { ...event, place: astana, hostId: people[0]?.id ?? null, note: '' });
  }
  for (const [index, { title, state, reason }] of initiatives.entries()) {
    create(initiativeKind, {
      title,
      summary: noText,
      meetingId,
      voicedById: people[index % people.length]?.id ?? null,
      organisationId: null,
      voicedDate: addDays(asOf, -60),
      state,
      projectId: state === 'realised' ? (projectIds[0] ?? null) : null,
      programmeId: null,
      reason,
      tags: [sampleTag],
    });
  }
}
