import { useState } from 'react';
import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { today } from '../../components/today.ts';
import { ActionFrame, type ActionFormProps } from './ActionFrame.tsx';

/** The new term and why; who granted it and which protocol says so stand on the tab of terms. */
export function ExtendForm({ assignment, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const extend = useAction('extensions.create');
  const [newDate, setNewDate] = useState('');
  const [reason, setReason] = useState('');
  const labels = fieldLabels.extension;
  const { id, currentDue } = assignment;
  const save = (): void =>
    extend.mutate(
      {
        assignmentId: id,
        newDate,
        formerDate: null,
        grantedDate: today(),
        grantedById: null,
        reason: reason.trim(),
        meetingId: null,
        point: '',
      },
      { onSuccess: onClose },
    );
  return (
    <ActionFrame
      isReady={isCalendarDate(newDate)}
      isSaving={extend.isPending}
      onSave={save}
      onClose={onClose}
    >
      {currentDue === null ? null : (
        <Text size="sm">
          {t('assignments.extension.firstTerm', { date: format.date(currentDue) })}
        </Text>
      )}
      <DateField label={t(labels.newDate)} value={newDate} onChange={setNewDate} />
      <TextInput
        label={t(labels.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionFrame>
  );
}
