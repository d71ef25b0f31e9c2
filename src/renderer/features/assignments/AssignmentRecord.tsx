import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { checkAssignment, toDraft } from '../../components/assignments/assignmentDraft.ts';
import { AssignmentFields } from '../../components/assignments/AssignmentFields.tsx';
import { AssignmentStateBadge } from '../../components/assignments/AssignmentStateBadge.tsx';
import { useAssignmentLabel } from '../../components/assignments/useAssignmentLabel.ts';
import { useRecordNames } from '../../components/filters/useRecordNames.ts';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { RecordTabs } from '../../components/form/RecordTabs.tsx';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { AssignmentActions } from './AssignmentActions.tsx';
import { CompletionFields } from './CompletionFields.tsx';
import { assignmentFieldText } from './assignmentFieldText.ts';
import { assignmentTabs } from './assignmentTabs.tsx';
import { GivenAt } from './GivenAt.tsx';
import { useSourceText } from './useSourceText.ts';

interface AssignmentRecordProps {
  assignment: Assignment;
}

/** The page of an assignment: form, executors, terms, progress, files, history. */
export function AssignmentRecord({ assignment }: AssignmentRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const label = useAssignmentLabel();
  const source = useSourceText();
  const update = useAction('assignments.update', { isSilent: true });
  const remove = useRecordRemoval('assignment');
  const { id, removedById, state, daysLate, workingDaysLate, currentDue } = assignment;
  const removedBy = useRecordNames('people.get', removedById === null ? [] : [removedById]);
  const names = new Map(removedBy.map((one) => [one.id, one.label]));
  const arrange = (form: ReactNode): ReactNode => (
    <RecordTabs tabs={assignmentTabs(assignment, form, t)} />
  );
  return (
    <RecordEditor
      record={assignment}
      draftKey={`assignment.${id}`}
      toDraft={(record) => toDraft(record, language, names)}
      check={checkAssignment}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="RECORD_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={() => remove([id], t('assignments.removed'))}
      leave={() => navigate({ to: '/assignments' })}
      title={localText(assignment.title, language)}
      detail={
        <Group gap="sm">
          <AssignmentStateBadge state={state} daysLate={daysLate} />
          <Text size="sm" c="dimmed">
            {[
              source(assignment),
              currentDue === null ? '' : t('assignments.until', { date: format.date(currentDue) }),
              workingDaysLate > 0
                ? t('assignments.workingDaysLate', { number: format.number(workingDaysLate) })
                : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <GivenAt assignment={assignment} />
        </Group>
      }
      actions={<AssignmentActions assignment={assignment} />}
      fieldLabel={label}
      fieldText={(draft, key) => assignmentFieldText(draft, key, { t, format })}
      arrange={arrange}
    >
      {(form) => (
        <>
          <AssignmentFields form={form} isLocked={assignment.isLocked} />
          <CompletionFields form={form} />
        </>
      )}
    </RecordEditor>
  );
}
