import {
  assignmentInput,
  type Assignment,
  type AssignmentInput,
} from '#shared/contract/assignments.ts';
import { blankAssignment } from '#shared/contract/blanks.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { RecordOption } from '../fields/recordOption.ts';
import { problemsOf } from '../form/problems.ts';
import type { Checked } from '../form/useRecordForm.ts';

type Dates = 'documentDate' | 'dueDate' | 'doneDate' | 'removedDate';
type Links = 'meetingId' | 'projectId' | 'givenById' | 'removedById';

/** What the form holds: dates are the text that is typed, records their names. */
export type AssignmentDraft = Omit<AssignmentInput, Dates | Links> &
  Record<Dates, string> &
  Record<Links, RecordOption | null>;

const dates = ['documentDate', 'dueDate', 'doneDate', 'removedDate'] as const;
const links = ['meetingId', 'projectId', 'givenById', 'removedById'] as const;

export const emptyAssignment: AssignmentDraft = {
  ...blankAssignment,
  documentDate: '',
  dueDate: '',
  doneDate: '',
  removedDate: '',
  meetingId: null,
  projectId: null,
  givenById: null,
  removedById: null,
};

const keys = Object.keys(blankAssignment) as (keyof AssignmentInput)[];

/** What was entered of an assignment, without its stamps, states and names. */
export const inputOf = (assignment: Assignment): AssignmentInput =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the input
  Object.fromEntries(keys.map((key) => [key, assignment[key]])) as unknown as AssignmentInput;

/** A saved assignment as the form shows it; `names` are those of the people it names, by id. */
export function toDraft(
  assignment: Assignment,
  language: Language,
  names: ReadonlyMap<string, string>,
): AssignmentDraft {
  const { meeting, project, givenBy } = assignment;
  const option = (one: Assignment['meeting']): RecordOption | null =>
    one ? { id: one.id, label: localText(one.name, language) } : null;
  const { removedById } = assignment;
  return {
    ...inputOf(assignment),
    documentDate: assignment.documentDate ?? '',
    dueDate: assignment.dueDate ?? '',
    doneDate: assignment.doneDate ?? '',
    removedDate: assignment.removedDate ?? '',
    meetingId: option(meeting),
    projectId: option(project),
    givenById: option(givenBy),
    removedById:
      removedById === null ? null : { id: removedById, label: names.get(removedById) ?? '…' },
  };
}

export function checkAssignment(draft: AssignmentDraft): Checked<AssignmentInput> {
  const typed = dates.map((key) => [key, draft[key].trim() === '' ? null : draft[key].trim()]);
  const named = links.map((key) => [key, draft[key]?.id ?? null]);
  const result = assignmentInput.safeParse({
    ...draft,
    ...Object.fromEntries(typed),
    ...Object.fromEntries(named),
  });
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}
