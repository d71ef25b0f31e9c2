import type {
  AssignmentInput,
  ExecutorInput,
  ExtensionInput,
  ProgressNoteInput,
} from '#shared/contract/assignments.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { text } from '../cells/values.ts';
import { ownedBy } from '../known/recordKeys.ts';
import type { Input } from '../plan/plan.ts';
import type { ExecutorIds, PartDraft, RowView } from './definition.ts';
import { ifMissing } from './projectParts.ts';

/** Somebody stands among the executors once: a person, whatever the organisation, or an organisation alone. */
const isSameExecutor = (a: ExecutorIds, b: ExecutorIds): boolean =>
  a.personId === null
    ? b.personId === null && a.organisationId === b.organisationId
    : a.personId === b.personId;

function executors(row: RowView, assignmentId: string): PartDraft[] {
  const own = row.known.find('executor', ownedBy(assignmentId));
  const there = own.map(({ input }) => input as unknown as ExecutorInput);
  const drafts: PartDraft[] = [];
  const named: ExecutorIds[] = [];
  let hasChief = there.some(({ isChief }) => isChief);
  for (const field of ['chief', 'coExecutors'] as const) {
    for (const name of row.entries(field)) {
      const ids = row.referExecutor(name, field);
      if (ids === null || named.some((one) => isSameExecutor(one, ids))) continue;
      named.push(ids);
      const existing = own.find(({ input }) =>
        isSameExecutor(input as unknown as ExecutorInput, ids),
      );
      const isChief = field === 'chief' && !hasChief;
      if (existing === undefined && field === 'chief' && !isChief && there.length > 0) {
        row.note('CHIEF_THERE', field, name);
      }
      hasChief ||= isChief;
      drafts.push(ifMissing('executor', { assignmentId, ...ids, isChief }, existing));
    }
  }
  return drafts;
}

function extension(row: RowView, assignmentId: string, { dueDate, termKind }: AssignmentInput) {
  const { extendedTo, extensionReason } = row.values;
  if (typeof extendedTo !== 'string' || extendedTo === dueDate) return [];
  const own = row.known.find('extension', ownedBy(assignmentId));
  const existing = own.find(({ input }) => input['newDate'] === extendedTo);
  const dates = own.flatMap(({ input }) => {
    const { newDate } = input as unknown as ExtensionInput;
    return newDate === null ? [] : [newDate];
  });
  const formerDate = dates.toSorted().at(-1) ?? dueDate;
  if (existing === undefined) {
    const isLater = formerDate === null || extendedTo > formerDate;
    if (termKind !== 'date' || !isLater) {
      const said = `${extendedTo} ≤ ${formerDate ?? ''}`;
      row.fault({ code: 'EXTENSION_NOT_LATER', field: 'extendedTo', text: said });
      return [];
    }
  }
  const input: ExtensionInput = {
    ...{ assignmentId, newDate: extendedTo, formerDate, grantedDate: null, grantedById: null },
    ...{ reason: text(extensionReason), meetingId: null, point: '' },
  };
  return [ifMissing('extension', input, existing)];
}

function progress(row: RowView, assignmentId: string): PartDraft[] {
  const { progress: said, progressDate, doneDate } = row.values;
  if (typeof said !== 'string') return [];
  const key = foldText(said);
  const existing = row.known
    .find('progressNote', ownedBy(assignmentId))
    .find(({ input }) => foldText((input as unknown as ProgressNoteInput).text) === key);
  const date = text(progressDate) || text(doneDate) || row.today;
  const input: ProgressNoteInput = { assignmentId, date, text: said, reportedTerm: null };
  return [ifMissing('progressNote', input, existing)];
}

/** What a row of a control list says beside the assignment itself. */
export function assignmentParts(row: RowView, id: string, input: Input): PartDraft[] {
  const assignment = input as unknown as AssignmentInput;
  return [...executors(row, id), ...extension(row, id, assignment), ...progress(row, id)];
}
