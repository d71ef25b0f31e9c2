import { z } from 'zod';
import { assignmentStates, termKinds } from '../domain/assignmentState.ts';
import { call, partCalls } from './define.ts';
import * as f from './fields.ts';

const assignmentFields = z.strictObject({
  /** What is to be done. */
  title: f.localTitle,
  meetingId: f.id.nullable(),
  itemId: f.id.nullable(),
  decisionId: f.id.nullable(),
  /** The document it stands in when that is no meeting of the record: kind, number, date. */
  documentKind: f.line,
  documentNumber: f.line,
  documentDate: f.date.nullable(),
  /** Point of the protocol or document, as `2.1`. */
  point: f.line,
  projectId: f.id.nullable(),
  givenById: f.id.nullable(),
  termKind: z.enum(termKinds),
  /** The first term; later ones stand in the extensions. */
  dueDate: f.date.nullable(),
  /** What completes it: a letter, a report, an order. */
  form: f.line,
  doneDate: f.date.nullable(),
  doneNumber: f.line,
  removedDate: f.date.nullable(),
  removedById: f.id.nullable(),
  note: f.text,
  tags: f.lines,
});

export const assignmentInput = assignmentFields.refine(
  ({ termKind, dueDate }) => termKind !== 'date' || dueDate !== null,
  { path: ['dueDate'], message: 'REQUIRED' },
);

const executorFields = {
  personId: f.id.nullable(),
  organisationId: f.id.nullable(),
  /** The chief executor, who gathers the work of the others; one at most. */
  isChief: z.boolean(),
};

const isSomebody = (who: { personId: string | null; organisationId: string | null }): boolean =>
  who.personId !== null || who.organisationId !== null;

const nobody = { path: ['personId'], message: 'REQUIRED' };

/** Who carries an assignment out: a person, an organisation, or a person of one. */
export const executorInput = z
  .strictObject({ assignmentId: f.id, ...executorFields })
  .refine(isSomebody, nobody);

/** A change of the term, or the same assignment said again in a later protocol. */
export const extensionInput = z.strictObject({
  assignmentId: f.id,
  /** Null where a later protocol repeats it without a new term. */
  newDate: f.date.nullable(),
  /** Filled by main: the term in force before. */
  formerDate: f.date.nullable(),
  grantedDate: f.date.nullable(),
  grantedById: f.id.nullable(),
  reason: f.line,
  /** The later meeting whose protocol says it, and the point there. */
  meetingId: f.id.nullable(),
  point: f.line,
});

export const progressNoteInput = z.strictObject({
  assignmentId: f.id,
  date: f.date,
  text: f.text.min(1, 'REQUIRED'),
  /** The term of a recurring assignment that this report fulfils; null for a note on the way. */
  reportedTerm: f.date.nullable(),
});

const executor = z.strictObject({
  id: f.id,
  isChief: z.boolean(),
  person: f.reference.nullable(),
  organisation: f.reference.nullable(),
});

export const assignment = z.strictObject({
  ...assignmentFields.shape,
  ...f.recordFields,
  state: z.enum(assignmentStates),
  /** The term in force, see `currentDue`. */
  currentDue: f.date.nullable(),
  extensionCount: z.int(),
  /** Calendar and working days after the term, 0 in time. */
  daysLate: z.int(),
  workingDaysLate: z.int(),
  /** Calendar days until the term of an open assignment; negative when overdue, null without a term. */
  daysLeft: z.int().nullable(),
  executors: z.array(executor),
  givenBy: f.reference.nullable(),
  meeting: f.reference.nullable(),
  meetingNumber: z.string(),
  meetingDate: f.date.nullable(),
  /** It stands in the locked minutes of a closed meeting: its text, source and first term stay. */
  isLocked: z.boolean(),
  project: f.reference.nullable(),
  /** The latest progress note. */
  progress: z.strictObject({ date: f.date, text: z.string() }).nullable(),
});

/** `open` waits for somebody; `week` and `month` are due in the next 7 and 30 days, today among them. */
export const assignmentScopes = [
  'all',
  'open',
  'overdue',
  'today',
  'week',
  'month',
  'done',
  'late',
  'removed',
  'constant',
] as const;

const ids = z.array(f.id).max(200);

export const assignmentFilter = z.strictObject({
  search: z.string().max(f.maxLine),
  scope: z.enum(assignmentScopes),
  /** Given or repeated at these meetings. */
  meetingIds: ids,
  decisionIds: ids,
  projectIds: ids,
  /** Executors of any rank. */
  personIds: ids,
  organisationIds: ids,
  tags: f.lines,
  /** Term in force from and to. */
  from: f.date.nullable(),
  to: f.date.nullable(),
});

export const assignmentSortKeys = ['due', 'title', 'source', 'state', 'daysLate'] as const;

export const assignmentList = z.strictObject({
  filter: assignmentFilter,
  sort: z
    .array(z.strictObject({ key: z.enum(assignmentSortKeys), descending: z.boolean() }))
    .max(4),
  language: f.language,
});

/**
 * Discipline over the assignments of a filter with a date as term, in force not after today, that were not
 * taken off control undone. Recurring and constant ones do not count.
 */
export const discipline = z.strictObject({
  due: z.int(),
  done: z.int(),
  doneInTime: z.int(),
  doneLate: z.int(),
  overdue: z.int(),
  /** Done of those due (Ko), and done in time of those due, in hundredths of a per cent; null: none due. */
  coefficient: z.int().nullable(),
  inTime: z.int().nullable(),
  /** Mean of calendar days late over those late, in hundredths of a day; null when none was late. */
  meanDelay: z.int().nullable(),
});

export const assignments = {
  'assignments.list': call(
    z.strictObject({ ...assignmentList.shape, ...f.page }),
    z.strictObject({ rows: z.array(assignment), total: z.int() }),
  ),
  /** How many there are in each scope, with the rest of the filter as it is. */
  'assignments.counts': call(
    z.strictObject({ filter: assignmentFilter }),
    z.record(z.enum(assignmentScopes), z.int()),
  ),
  'assignments.get': call(z.strictObject({ id: f.id }), assignment),
  /** With its executors, as one change. */
  'assignments.create': call(
    z.strictObject({
      fields: assignmentInput,
      executors: z.array(z.strictObject(executorFields).refine(isSomebody, nobody)).max(100),
    }),
    assignment,
  ),
  'assignments.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: assignmentInput }),
    assignment,
  ),
  /** The day so many working days after another, by the holidays of the office. */
  'assignments.dueIn': call(
    z.strictObject({ from: f.date, workingDays: z.int().min(1).max(1000) }),
    z.strictObject({ date: f.date }),
  ),
  'assignments.discipline': call(
    z.strictObject({ filter: assignmentFilter }),
    z.strictObject({
      total: discipline,
      /** By executor: the person, or the organisation where no person is named; chief executors only. */
      byExecutor: z.array(
        z.strictObject({
          executor: f.reference,
          kind: z.enum(['person', 'organisation']),
          discipline,
        }),
      ),
      byOrganisation: z.array(z.strictObject({ executor: f.reference, discipline })),
    }),
  ),
  ...partCalls('executors', executorInput, ['assignmentId', 'personId', 'organisationId']),
  ...partCalls('extensions', extensionInput, ['assignmentId', 'meetingId']),
  ...partCalls('progressNotes', progressNoteInput, ['assignmentId']),
};

export type Assignment = z.infer<typeof assignment>;
export type AssignmentInput = z.infer<typeof assignmentInput>;
export type AssignmentFilter = z.infer<typeof assignmentFilter>;
export type AssignmentList = z.infer<typeof assignmentList>;
export type AssignmentScope = (typeof assignmentScopes)[number];
export type AssignmentSortKey = (typeof assignmentSortKeys)[number];
export type ExecutorInput = z.infer<typeof executorInput>;
export type ExtensionInput = z.infer<typeof extensionInput>;
export type ProgressNoteInput = z.infer<typeof progressNoteInput>;
export type Discipline = z.infer<typeof discipline>;
