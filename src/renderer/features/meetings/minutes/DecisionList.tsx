import { useRef, useState } from 'react';
import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { canWriteMinutes } from '#shared/domain/meetingLife.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { PartDrawer } from '../../../components/parts/PartDrawer.tsx';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { useRemoval } from '../../../components/parts/useRemoval.ts';
import { nextPlace } from './agendaSections.ts';
import { DecisionAssignments } from './DecisionAssignments.tsx';
import { DecisionVotes } from './DecisionVotes.tsx';
import classes from './Minutes.module.css';
import { nextPoint } from './nextPoint.ts';
import { useDecisionFields } from './useDecisionFields.ts';

type Decision = PartRow<'decisions'>;

interface DecisionListProps {
  meeting: Meeting;
  itemId: string;
  /** Number of the item, from which the points of its decisions follow. */
  number: number;
  decisions: readonly Decision[];
}

/** What was decided under an item, point by point, with the assignments that came of it. */
export function DecisionList({ meeting, itemId, number, decisions }: DecisionListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const remove = useRemoval('decision');
  const addButton = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<{ id: string | null; turn: number } | null>(null);
  const open = (id: string | null): void =>
    setOpened((before) => ({ id, turn: (before?.turn ?? 0) + 1 }));
  const canWrite = canWriteMinutes(meeting.state);
  const row = decisions.find(({ id }) => id === opened?.id) ?? null;
  const isNew = opened?.id === null;
  const points = decisions.map((decision) => decision.number);
  const fields = useDecisionFields(nextPoint(String(number), points));
  const nameOf = (decision: Decision): string =>
    [decision.number, localText(decision.title, language)].filter(Boolean).join(' ');

  const removeDecision = async (decision: Decision): Promise<void> => {
    if (!(await remove(decision.id, nameOf(decision)))) return;
    setOpened(null);
    addButton.current?.focus();
  };
  if (decisions.length === 0 && !canWrite) return null;
  return (
    <div className={classes['part']}>
      <h3>{t('minutes.decided')}</h3>
      <ol className={classes['decisions']}>
        {decisions.map((decision) => (
          <li key={decision.id} className={classes['decision']}>
            <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
              <Text component="div" size="sm" style={{ overflowWrap: 'anywhere' }}>
                <b>{decision.number}</b> {localText(decision.title, language)}
              </Text>
              {canWrite ? (
                <Group gap={2} wrap="nowrap">
                  <ActionIcon
                    color="gray"
                    aria-label={t('minutes.decision.open', { title: nameOf(decision) })}
                    onClick={() => open(decision.id)}
                  >
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    color="gray"
                    aria-label={t('minutes.decision.remove', { title: nameOf(decision) })}
                    onClick={() => void removeDecision(decision)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              ) : null}
            </Group>
            <DecisionVotes decision={decision} />
            <DecisionAssignments meeting={meeting} decision={decision} />
          </li>
        ))}
      </ol>
      {canWrite ? (
        <Button
          ref={addButton}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => open(null)}
        >
          {t('minutes.decision.add')}
        </Button>
      ) : null}
      <PartDrawer<'decisions'>
        isOpen={canWrite && (isNew || row !== null)}
        turn={opened?.turn ?? 0}
        name="decisions"
        owner={
          isNew
            ? { itemId, meetingId: meeting.id, position: nextPlace(decisions) }
            : { meetingId: meeting.id }
        }
        fields={fields}
        row={row}
        refusals={{}}
        title={isNew ? t('minutes.decision.add') : t('minutes.decision.edit')}
        onSaved={(goesOn) => (goesOn ? open(null) : setOpened(null))}
        onLeave={() => setOpened(null)}
        onRemove={() => {
          if (row) void removeDecision(row);
        }}
      />
    </div>
  );
}
