import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { showError } from '../../../api/showError.ts';
import { useAction } from '../../../api/useAction.ts';
import { undoOfLast } from '../../../components/bulk/undoStep.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { DateField } from '../../../components/fields/DateField.tsx';
import type { RecordOption } from '../../../components/fields/recordOption.ts';
import { RecordSelect } from '../../../components/fields/RecordSelect.tsx';
import { showUndo } from '../../../components/showUndo.tsx';
import { useOpenAssignments } from './useOpenAssignments.ts';

interface RepeatAssignmentProps {
  meeting: Meeting;
  /** Point of these minutes that says it again. */
  point: string;
  onClose: () => void;
}

/** Says an open assignment again in these minutes, with a new term or without. */
export function RepeatAssignment({ meeting, point, onClose }: RepeatAssignmentProps) {
  const { t } = useTranslation();
  const source = useOpenAssignments();
  const create = useAction('extensions.create', { isSilent: true });
  const [chosen, setChosen] = useState<RecordOption | null>(null);
  const [term, setTerm] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isTerm = term === '' || isCalendarDate(term);

  const write = async (): Promise<void> => {
    setIsChecked(true);
    if (!chosen || !isTerm) return;
    try {
      await create.mutateAsync({
        assignmentId: chosen.id,
        newDate: term === '' ? null : term,
        formerDate: null,
        grantedDate: meeting.date,
        grantedById: null,
        reason: '',
        meetingId: meeting.id,
        point,
      });
      const onUndo = await undoOfLast();
      onClose();
      showUndo({
        message: t('minutes.assignment.repeated'),
        undoLabel: t('common.undo'),
        onUndo,
      });
    } catch (error) {
      showError(error);
    }
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('minutes.assignment.repeat')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t('minutes.assignment.repeatText', { point })}</Text>
          <RecordSelect
            isFirst
            isRequired
            label={t('minutes.assignment.choose')}
            source={source}
            value={chosen}
            error={isChecked && !chosen ? t('minutes.assignment.none') : undefined}
            onChange={setChosen}
          />
          <DateField
            label={t('minutes.assignment.newTerm')}
            value={term}
            error={isChecked && !isTerm ? t('common.problem.DATE') : undefined}
            onChange={setTerm}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('minutes.assignment.repeat')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
