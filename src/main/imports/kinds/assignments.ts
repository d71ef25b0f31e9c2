import type { AssignmentInput } from '#shared/contract/assignments.ts';
import { blankAssignment } from '#shared/contract/blanks.ts';
import type { MeetingKept } from '#shared/contract/meetings.ts';
import { periodEnd } from '../../assignments/service.ts';
import { localText } from '#shared/domain/language.ts';
import { canWriteMinutes } from '#shared/domain/meetingLife.ts';
import { text, type DocumentText, type Values } from '../cells/values.ts';
import type { KnownRecord } from '../known/knownRecords.ts';
import { minutesOf, ownedBy, titleOf } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import { isSame } from '../plan/mergeInput.ts';
import type { Input } from '../plan/plan.ts';
import { assignmentParts } from './assignmentParts.ts';
import { noMatch, type KindDefinition, type Match, type RowView } from './definition.ts';
import { checkOrder, severalOf } from './matching.ts';
import { titlePlaces } from './places.ts';
import { firstTitle } from './projects.ts';

const of = (input: object): AssignmentInput => input as AssignmentInput;

/** The paper that a row names, in one cell or in several. */
function paperIn({ document, documentKind, documentNumber, documentDate }: Values) {
  const whole = document as DocumentText | undefined;
  return {
    documentKind: text(documentKind) || (whole?.documentKind ?? ''),
    documentNumber: text(documentNumber) || (whole?.number ?? ''),
    documentDate: text(documentDate) || (whole?.date ?? ''),
  };
}

/** The number and date of the paper that a record stands in: its own, or those of its meeting. */
function paperOf({ known }: RowView, { input }: KnownRecord) {
  const { meetingId, documentNumber, documentDate, point } = of(input);
  const meeting = meetingId === null ? undefined : known.get('meeting', meetingId);
  const { number = '', date = null } = (meeting?.input ?? {}) as Partial<MeetingKept>;
  return { number: documentNumber || number, date: documentDate ?? date ?? '', point };
}

const isOther = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

function match(row: RowView): Match {
  const { values, known } = row;
  const found = new Set<KnownRecord>();
  for (const title of [values.titleRu, values.titleKk, values.titleEn, values.title]) {
    for (const one of known.find('assignment', titleOf(text(title)))) found.add(one);
  }
  const { documentNumber, documentDate } = paperIn(values);
  const fitting = [...found].filter((one) => {
    const paper = paperOf(row, one);
    return (
      !isOther(titleKey(documentNumber), titleKey(paper.number)) &&
      !isOther(documentDate, paper.date) &&
      !isOther(text(values.point), paper.point)
    );
  });
  const due = text(values.dueDate);
  const sameDue = fitting.filter(({ input }) => of(input).dueDate === due);
  const best = fitting.length > 1 && sameDue.length > 0 ? sameDue : fitting;
  const [only] = best;
  if (only === undefined) return noMatch;
  if (best.length === 1) return { kind: 'one', record: only };
  return severalOf(best, 'title', { text: firstTitle(values), reasons: ['title'] });
}

/** Whether the term that a row gives is the one to which the assignment was extended. */
function isTermInForce(before: Input, { values, known }: RowView): boolean {
  const { title, dueDate } = of(before);
  const said = text(values.dueDate);
  if (said === '' || said === dueDate || values.extendedTo !== undefined) return false;
  const own = known
    .find('assignment', titleOf(localText(title, 'ru')))
    .find(({ input }) => input === before);
  const extensions = own === undefined ? [] : known.find('extension', ownedBy(own.id));
  return extensions.some(({ input }) => input['newDate'] === said);
}

const isMinutes = /^$|протокол|хаттама|minutes/iu;

/** The meeting whose minutes the paper is, by number and date; null unless it is one that takes assignments. */
function meetingOf(input: AssignmentInput, { known }: RowView): string | null {
  const { documentKind, documentNumber, documentDate } = input;
  if (documentNumber === '' || documentDate === null || !isMinutes.test(documentKind)) return null;
  const [only, ...others] = known.find('meeting', minutesOf(documentNumber, documentDate));
  if (only === undefined || others.length > 0) return null;
  return canWriteMinutes((only.input as unknown as MeetingKept).state) ? only.id : null;
}

/** Fields that the paper fills, unless the assignment stands in a meeting of the record. */
function finish(after: Input, before: Input | null, row: RowView): Input {
  const input = { ...of(after) };
  const former = before === null ? null : of(before);
  if (former !== null && former.meetingId !== null) {
    const { documentKind, documentNumber, documentDate } = former;
    Object.assign(input, { documentKind, documentNumber, documentDate });
  } else {
    const { documentKind, documentNumber, documentDate } = paperIn(row.values);
    if (documentKind !== '') input.documentKind = documentKind;
    if (documentNumber !== '') input.documentNumber = documentNumber;
    if (documentDate !== '') input.documentDate = documentDate;
    if (former === null) input.meetingId = meetingOf(input, row);
  }
  if (before !== null && isTermInForce(before, row)) input.dueDate = of(before).dueDate;
  // A day for what had none makes it a term with a date; a constant term has no day.
  if (typeof row.values.dueDate === 'string' && row.values.termKind === undefined) {
    if (input.termKind === 'constant') input.termKind = 'date';
  } else if (input.termKind === 'constant') input.dueDate = null;
  const { termKind, dueDate, documentDate } = input;
  const isRecurring = termKind === 'monthly' || termKind === 'quarterly';
  if (isRecurring && dueDate === null) {
    input.dueDate = periodEnd(documentDate ?? row.today, termKind);
  }
  return input;
}

/** What the locked minutes say of an assignment. */
const minuted = ['title', 'point', 'documentKind', 'documentNumber', 'documentDate'] as const;

function check(after: Input, before: Input | null, row: RowView): void {
  const input = of(after);
  const former = before === null ? null : of(before);
  const { termKind, dueDate, doneDate, documentDate, meetingId } = input;
  if (termKind === 'date' && dueDate === null) {
    row.fault({ code: 'VALUE_MISSING', field: 'dueDate', text: '' });
  }
  const isNewDay = former?.documentDate !== documentDate;
  if (isNewDay || former.dueDate !== dueDate) {
    const fault = { code: 'TERM_BEFORE_DOCUMENT', field: 'dueDate' } as const;
    checkOrder(row, [documentDate, dueDate], fault);
  }
  if (isNewDay || former.doneDate !== doneDate) {
    const fault = { code: 'DONE_BEFORE_DOCUMENT', field: 'doneDate' } as const;
    checkOrder(row, [documentDate, doneDate], fault);
  }
  const meeting = meetingId === null ? undefined : row.known.get('meeting', meetingId);
  const isLocked = meeting !== undefined && meeting.input['state'] === 'closed';
  if (isLocked && former !== null && minuted.some((one) => !isSame(former[one], input[one]))) {
    row.fault({ code: 'MEETING_CLOSED', field: 'title', text: '' });
  }
}

const isOtherTerm = (a: Values, b: Values): boolean =>
  a.dueDate !== undefined && b.dueDate === undefined && b.termKind !== undefined;

export const assignments: KindDefinition = {
  kind: 'assignments',
  record: 'assignment',
  needs: [
    ...(['assignment', 'meeting', 'person', 'affiliation', 'organisation'] as const),
    ...(['executor', 'extension', 'progressNote'] as const),
  ],
  needsOf: { project: ['project', 'identifier'] },
  blank: { ...blankAssignment },
  places: {
    ...titlePlaces,
    documentKind: { field: 'documentKind' },
    documentNumber: { field: 'documentNumber' },
    documentDate: { field: 'documentDate' },
    point: { field: 'point' },
    givenBy: { field: 'givenById', names: 'person' },
    termKind: { field: 'termKind' },
    dueDate: { field: 'dueDate' },
    form: { field: 'form' },
    doneDate: { field: 'doneDate' },
    doneNumber: { field: 'doneNumber' },
    removedDate: { field: 'removedDate' },
    removedBy: { field: 'removedById', names: 'person' },
    project: { field: 'projectId', names: 'project' },
    note: { field: 'note' },
    tags: { field: 'tags' },
  },
  group: (values) => {
    const title = titleKey(firstTitle(values));
    if (title === '') return '';
    const { documentNumber, documentDate } = paperIn(values);
    const paper = `${titleKey(documentNumber)} / ${documentDate} / ${text(values.point)}`;
    return `${title} / ${paper} / ${documentNumber || documentDate ? '' : text(values.dueDate)}`;
  },
  // A day in one row and `постоянно` in another stand in one column, and come to two fields.
  contradicts: (a, b) => isOtherTerm(a, b) || isOtherTerm(b, a),
  match,
  finish,
  check,
  parts: assignmentParts,
};
