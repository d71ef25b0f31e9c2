import type { Assignment, AssignmentInput } from '#shared/contract/assignments.ts';
import { useAction } from '../../api/useAction.ts';
import { useRecordForm, type RecordForm } from '../form/useRecordForm.ts';
import { checkAssignment, emptyAssignment, type AssignmentDraft } from './assignmentDraft.ts';
import { nobody, type ExecutorDraft } from './ExecutorFields.tsx';

/** Where an assignment is given, when the form is opened from there. */
export type AssignmentSource = Partial<
  Pick<AssignmentInput, 'meetingId' | 'itemId' | 'decisionId' | 'point' | 'projectId'>
>;

/** What the form of a new assignment holds; the first executor is the chief one. */
export interface NewAssignmentDraft extends AssignmentDraft {
  executors: ExecutorDraft[];
}

export const emptyNewAssignment: NewAssignmentDraft = { ...emptyAssignment, executors: [nobody] };

export interface NewAssignment {
  form: RecordForm<NewAssignmentDraft, AssignmentInput>;
  isSaving: boolean;
  /** Writes the assignment with its executors; undefined when it was refused or is not complete. */
  save: () => Promise<Assignment | undefined>;
}

/** The form of a new assignment with its executors. */
export function useNewAssignment(draftKey: string, source: AssignmentSource): NewAssignment {
  const create = useAction('assignments.create');
  const initial = { ...emptyNewAssignment, point: source.point ?? '' };
  const check = ({ executors: _executors, ...draft }: NewAssignmentDraft) => checkAssignment(draft);
  const form = useRecordForm({ draftKey, initial, check });
  const save = async (): Promise<Assignment | undefined> => {
    const input = form.read();
    if (!input) return undefined;
    const chosen = form.values.executors.map(({ person, organisation }, place) => ({
      personId: person?.id ?? null,
      organisationId: organisation?.id ?? null,
      isChief: place === 0,
    }));
    const named = chosen.filter((one) => one.personId !== null || one.organisationId !== null);
    const { point: _point, ...where } = source;
    const fields = { ...input, ...where };
    return create.mutateAsync({ fields, executors: named }).catch(() => undefined);
  };
  return { form, isSaving: create.isPending, save };
}
