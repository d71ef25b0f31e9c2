import type { ConcurrenceInput, MilestoneInput } from '#shared/contract/terms.ts';
import { addDays, addMonths, dateParts } from '#shared/domain/dates.ts';
import { amendmentKind, concurrenceKind, milestoneKind } from '../parts/kinds.ts';
import { asOf, fillText, noText, same, type MadeProject, type Making } from './making.ts';

type Due = Pick<MilestoneInput, 'kind' | 'title' | 'dueDate'>;

/** What is due in a project by the rules of its programme, in the order of time. */
function duesOf({ facts }: Making, project: MadeProject, start: string, end: string): Due[] {
  const dues: Due[] = [];
  const add = (kind: MilestoneInput['kind'], dueDate: string, year: number) => {
    const title = fillText(facts.texts.reports[kind] ?? noText, { year: same(String(year)) });
    dues.push({ kind, title, dueDate });
  };
  const [first, last] = [dateParts(start).year, dateParts(end).year];
  if (project.family === 'horizon') add('deliverable', addMonths(start, 6), first);
  add('milestone', addMonths(start, 12), first + 1);
  for (let year = first; year < last; year += 1) {
    if (project.family === 'national') add('annual_report', `${year}-11-01`, year);
    else if (project.family === 'istc') {
      add('technical_report', `${year + 1}-01-31`, year);
      add('cost_report', `${year + 1}-01-31`, year);
    } else add('interim_report', addDays(`${year}-12-31`, 60), year);
  }
  const isNational = project.family === 'national';
  add('final_report', isNational ? end : addDays(end, 60), last);
  return dues.filter(({ dueDate }) => dueDate === null || dueDate > start);
}

/** When something due was received and accepted; nothing yet for what lies ahead or is late. */
function progress({ random }: Making, project: MadeProject, due: string, isLast: boolean) {
  const { status } = project.input;
  const isDone = status === 'completed';
  const isStopped = status === 'suspended' || status === 'terminated';
  const isLate = isStopped || (!isDone && (isLast || random.chance(8)));
  const nothing = { receivedDate: null, acceptedDate: null };
  if (due > addDays(asOf, isDone ? 400 : -10) || (isLate && due > '2022-12-31')) return nothing;
  const receivedDate = addDays(due, random.int(-9, 12));
  const acceptedDate = addDays(receivedDate, random.int(9, 38));
  if (receivedDate > asOf) return nothing;
  return { receivedDate, acceptedDate: acceptedDate > asOf ? null : acceptedDate };
}

export function makeMilestones(making: Making, project: MadeProject): void {
  const { startDate, endDate } = project.input;
  if (startDate === null) return;
  const end = endDate ?? addMonths(startDate, 36);
  const dues = duesOf(making, project, startDate, end);
  for (const [i, due] of dues.entries()) {
    making.create(milestoneKind, {
      projectId: project.id,
      number: String(i + 1),
      ...due,
      ...progress(making, project, due.dueDate ?? end, i === dues.length - 1),
      organisationId: project.lead?.id ?? null,
      note: '',
    });
  }
}

/** Every fifth project was extended once; its end is the one that the extension set. */
export function makeAmendments(making: Making, project: MadeProject): void {
  const { status, startDate, endDate } = project.input;
  const isStarted = status === 'completed' || status === 'active';
  if (!isStarted || startDate === null || endDate === null) return;
  if (project.index % 4 !== 1) return;
  const { random, facts } = making;
  const formerEndDate = addMonths(endDate, -random.pick([6, 6, 12]));
  making.create(amendmentKind, {
    projectId: project.id,
    kind: random.pick(['extension', 'no_cost_extension'] as const),
    number: '1',
    date: addDays(formerEndDate < asOf ? formerEndDate : asOf, -45),
    newEndDate: endDate,
    formerEndDate,
    budget: null,
    description: random.pick(facts.texts.amendment),
  });
}

type Asked = Pick<ConcurrenceInput, 'requestedDate' | 'answeredDate' | 'decision'>;

/** What became of the request to the host government, by the state of the project. */
function asked(making: Making, project: MadeProject): Asked | null {
  const { status, startDate } = project.input;
  const { random } = making;
  if (status === 'idea') return null;
  if (status === 'hgc_pending') {
    // One of the two open requests is overdue, the other has just been made.
    const requestedDate = project.index % 2 === 0 ? '2026-09-21' : '2026-11-03';
    return { requestedDate, answeredDate: null, decision: null };
  }
  if (status === 'hgc_refused') {
    return { requestedDate: '2026-03-02', answeredDate: '2026-04-20', decision: 'refused' };
  }
  if (status === 'proposal') {
    return { requestedDate: '2026-08-10', answeredDate: '2026-09-02', decision: 'returned' };
  }
  const before = status === 'funded' || startDate === null ? '2026-06-01' : startDate;
  const requestedDate = addDays(before, -random.int(150, 260));
  const decision = random.chance(12) ? 'conditional' : 'given';
  return { requestedDate, answeredDate: addDays(requestedDate, random.int(17, 46)), decision };
}

/** Concurrence of Kazakhstan with the projects of the ISTC. */
export function makeConcurrence(making: Making, project: MadeProject): void {
  if (project.family !== 'istc') return;
  const request = asked(making, project);
  if (request?.requestedDate === null || request === null) return;
  const number = String(project.index).padStart(2, '0');
  const year = request.requestedDate.slice(0, 4);
  making.create(concurrenceKind, {
    projectId: project.id,
    country: 'KZ',
    ...request,
    requestNumber: `ISTC-99${number}/${year}`,
    sentDate: addDays(request.requestedDate, 3),
    sentTo: 'ҚР ҒЖБМ Ғылым комитеті',
    sentNumber: `99-${number}/1`,
    dueDate: addMonths(request.requestedDate, 1),
    answerNumber: request.answeredDate === null ? '' : `99-${number}/2`,
    note: '',
  });
}
