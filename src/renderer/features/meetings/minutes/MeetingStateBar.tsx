import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { meetingMoves, meetingStates, type MeetingState } from '#shared/domain/meetingLife.ts';
import { showError } from '../../../api/showError.ts';
import { useAction } from '../../../api/useAction.ts';
import { undoOfLast } from '../../../components/bulk/undoStep.ts';
import { showUndo } from '../../../components/showUndo.tsx';
import { ClosingDialog } from './ClosingDialog.tsx';
import classes from './Minutes.module.css';
import { moveName } from './moveName.ts';

interface MeetingStateBarProps {
  meeting: Meeting;
}

/** The life of a meeting as four steps, with the steps that can be taken now. */
export function MeetingStateBar({ meeting }: MeetingStateBarProps) {
  const { t } = useTranslation();
  const [isClosing, setIsClosing] = useState(false);
  const move = useAction('meetings.move', { isSilent: true });
  const at = meetingStates.indexOf(meeting.state);

  const go = async (to: MeetingState): Promise<void> => {
    try {
      await move.mutateAsync({ id: meeting.id, version: meeting.version, to });
      const onUndo = await undoOfLast();
      showUndo({
        id: 'meeting-state',
        message: t('minutes.moved', { state: t(`minutes.state.${to}`) }),
        undoLabel: t('common.undo'),
        onUndo,
      });
    } catch (error) {
      showError(error);
    } finally {
      setIsClosing(false);
    }
  };
  return (
    <Group
      component="section"
      className={classes['states'] ?? ''}
      justify="space-between"
      gap="xs"
      aria-label={t('minutes.states')}
    >
      <ol className={classes['steps']}>
        {meetingStates.map((state, place) => (
          <li
            key={state}
            className={classes['step']}
            data-done={place < at || undefined}
            aria-current={place === at ? 'step' : undefined}
          >
            <span className={classes['number']} aria-hidden>
              {place + 1}
            </span>
            {t(`minutes.state.${state}`)}
          </li>
        ))}
      </ol>
      <Group gap="xs">
        {meetingMoves[meeting.state].map((to) => (
          <Button
            key={to}
            size="compact-sm"
            variant={meetingStates.indexOf(to) > at ? 'filled' : 'default'}
            disabled={move.isPending}
            onClick={() => (to === 'closed' ? setIsClosing(true) : void go(to))}
          >
            {t(`minutes.move.${moveName(meeting.state, to)}`)}
          </Button>
        ))}
      </Group>
      {isClosing ? (
        <ClosingDialog
          meeting={meeting}
          isBusy={move.isPending}
          onConfirm={() => void go('closed')}
          onCancel={() => setIsClosing(false)}
        />
      ) : null}
    </Group>
  );
}
