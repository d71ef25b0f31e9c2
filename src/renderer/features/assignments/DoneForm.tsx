import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { useAction } from '../../api/useAction.ts';
import { inputOf } from '../../components/assignments/assignmentDraft.ts';
import { useAssignmentLabel } from '../../components/assignments/useAssignmentLabel.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { today } from '../../components/today.ts';
import { ActionFrame, type ActionFormProps } from './ActionFrame.tsx';

/** When it was done and by which letter. */
export function DoneForm({ assignment, onClose }: ActionFormProps) {
  const label = useAssignmentLabel();
  const update = useAction('assignments.update');
  const [doneDate, setDoneDate] = useState(today());
  const [doneNumber, setDoneNumber] = useState(assignment.doneNumber);
  const save = (): void => {
    const { id, version } = assignment;
    const fields = { ...inputOf(assignment), doneDate, doneNumber: doneNumber.trim() };
    update.mutate({ id, version, fields }, { onSuccess: onClose });
  };
  return (
    <ActionFrame
      isReady={isCalendarDate(doneDate)}
      isSaving={update.isPending}
      onSave={save}
      onClose={onClose}
    >
      <DateField label={label('doneDate')} value={doneDate} onChange={setDoneDate} />
      <TextInput
        label={label('doneNumber')}
        value={doneNumber}
        onChange={(event) => setDoneNumber(event.currentTarget.value)}
      />
    </ActionFrame>
  );
}
