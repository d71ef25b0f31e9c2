import { useImperativeHandle, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { CloseButton, Drawer, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { RecordFormFrame } from '../form/RecordFormFrame.tsx';
import { showSaved } from '../form/showSaved.ts';
import { isCovered } from '../parts/isCovered.ts';
import { AssignmentFields } from './AssignmentFields.tsx';
import { ExecutorFields } from './ExecutorFields.tsx';
import { emptyNewAssignment, useNewAssignment, type AssignmentSource } from './useNewAssignment.ts';

interface FormHandle {
  /** Closes the drawer, after a question where work would be lost. */
  leave: () => void;
}

interface AssignmentDrawerProps {
  source: AssignmentSource;
  isOpen: boolean;
  onClose: () => void;
}

/** A new assignment on the right of the screen, given where `source` says. */
export function AssignmentDrawer({ source, isOpen, onClose }: AssignmentDrawerProps) {
  const { t } = useTranslation();
  const form = useRef<FormHandle>(null);
  return (
    <Drawer
      opened={isOpen}
      onClose={() => {
        if (!isCovered()) form.current?.leave();
      }}
      position="right"
      size={760}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      attributes={{ content: { 'aria-label': t('assignments.form.new') } }}
    >
      {isOpen ? <NewAssignmentForm source={source} onClose={onClose} handle={form} /> : null}
    </Drawer>
  );
}

interface NewAssignmentFormProps extends Omit<AssignmentDrawerProps, 'isOpen'> {
  handle: RefObject<FormHandle | null>;
}

function NewAssignmentForm({ source, onClose, handle }: NewAssignmentFormProps) {
  const { t } = useTranslation();
  const key = source.decisionId ?? source.itemId ?? source.meetingId ?? source.projectId ?? '';
  const { form, isSaving, save } = useNewAssignment(`assignment.new.${key}`, source);
  const [isAsking, setIsAsking] = useState(false);
  const leave = (): void => {
    if (form.isDirty) setIsAsking(true);
    else onClose();
  };
  useImperativeHandle(handle, () => ({ leave }));
  const saveAndClose = async (): Promise<void> => {
    if (!(await save())) return;
    flushSync(() => form.settle(emptyNewAssignment));
    showSaved(t('common.saved'));
    onClose();
  };
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="md">
        <Title order={2}>{t('assignments.form.new')}</Title>
        <CloseButton aria-label={t('common.close')} onClick={leave} />
      </Group>
      <RecordFormFrame form={form} isSaving={isSaving} onSave={() => void saveAndClose()}>
        <Stack gap="md">
          <AssignmentFields form={form} hasSource={Boolean(source.meetingId)} />
          <ExecutorFields
            executors={form.values.executors}
            onChange={(executors) => form.set('executors', executors)}
          />
        </Stack>
      </RecordFormFrame>
      {/* One that waited closed would take the Escape that asks for it as its own. */}
      {isAsking ? (
        <ConfirmDialog
          isOpen
          title={t('common.leave.title')}
          confirmLabel={t('common.leave.discard')}
          cancelLabel={t('common.leave.stay')}
          isDangerous
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            flushSync(() => form.settle(emptyNewAssignment));
            onClose();
          }}
        >
          {t('common.leave.text')}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
