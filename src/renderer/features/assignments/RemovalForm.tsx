import { useState } from 'react';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { useAction } from '../../api/useAction.ts';
import { inputOf } from '../../components/assignments/assignmentDraft.ts';
import { useAssignmentLabel } from '../../components/assignments/useAssignmentLabel.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { usePersonSource } from '../../components/fields/usePersonSource.ts';
import { today } from '../../components/today.ts';
import { ActionFrame, type ActionFormProps } from './ActionFrame.tsx';

/** When it was taken off control and by whom. */
export function RemovalForm({ assignment, onClose }: ActionFormProps) {
  const label = useAssignmentLabel();
  const people = usePersonSource();
  const update = useAction('assignments.update');
  const [removedDate, setRemovedDate] = useState(today());
  const [removedBy, setRemovedBy] = useState<RecordOption | null>(null);
  const save = (): void => {
    const { id, version } = assignment;
    const removal = { removedDate, removedById: removedBy?.id ?? null };
    const fields = { ...inputOf(assignment), ...removal };
    update.mutate({ id, version, fields }, { onSuccess: onClose });
  };
  return (
    <ActionFrame
      isReady={isCalendarDate(removedDate)}
      isSaving={update.isPending}
      onSave={save}
      onClose={onClose}
    >
      <DateField label={label('removedDate')} value={removedDate} onChange={setRemovedDate} />
      <RecordSelect
        label={label('removedById')}
        value={removedBy}
        source={people}
        onChange={setRemovedBy}
      />
    </ActionFrame>
  );
}
