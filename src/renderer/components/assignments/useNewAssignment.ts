import { useState } from 'react';
import type { Assignment, AssignmentInput } from '#shared/contract/assignments.ts';
import { useAction } from '../../api/useAction.ts';
import { useRecordForm, type RecordForm } from '../form/useRecordForm.ts';
import { checkAssignment, emptyAssignment, type AssignmentDraft } from './assignmentDraft.ts';
import { nobody, type ExecutorDraft } from './ExecutorFields.tsx';

/** Where an assignment is given, when the form is opened from there. */
export type AssignmentSource = Partial<
  Pick<AssignmentInput, 'meetingId' | 'itemId' | 'decisionId' | 'point' | 'projectId'>
>;

export interface NewAssignment {
  form: RecordForm<AssignmentDraft, AssignmentInput>;
  executors: readonly ExecutorDraft[];
  setExecutors: (executors: ExecutorDraft[]) => void;
  isSaving: boolean;
  /** Writes the assignment with its executors; undefined when it was refused or is not complete. */
  save: () => Promise<Assignment | undefined>;
}

/** The form of a new assignment with its executors. */
export function useNewAssignment(draftKey: string, source: AssignmentSource): NewAssignment {
  const [executors, setExecutors] = useState<ExecutorDraft[]>([nobody]);
  const create = useAction('assignments.create');
  const initial = { ...emptyAssignment, point: source.point ?? '' };
  const form = useRecordForm({ draftKey, initial, check: checkAssignment });
  const save = async (): Promise<Assignment | undefined> => {
    const input = form.read();
    if (!input) return undefined;
    const chosen = executors.map(({ person, organisation }, place) => ({
      personId: person?.id ?? null,
      organisationId: organisation?.id ?? null,
      isChief: place === 0,
    }));
    const named = chosen.filter((one) => one.personId !== null || one.organisationId !== null);
    const { point: _point, ...where } = source;
    const fields = { ...input, ...where };
    return create.mutateAsync({ fields, executors: named }).catch(() => undefined);
  };
  return { form, executors, setExecutors, isSaving: create.isPending, save };
}
