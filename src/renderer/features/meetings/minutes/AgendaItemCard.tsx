import type { KeyboardEvent } from 'react';
import { ActionIcon, Group, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { canArrange } from '#shared/domain/meetingLife.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { PartRow } from '../../../components/parts/partNames.ts';
import type { AgendaItem } from './agendaSections.ts';
import { DecisionList } from './DecisionList.tsx';
import { ItemFacts } from './ItemFacts.tsx';
import { ItemMinutes } from './ItemMinutes.tsx';
import classes from './Minutes.module.css';
import { filledLanguages } from './minutesDraft.ts';
import { itemFocusId } from './useItemMoves.ts';

interface AgendaItemCardProps {
  meeting: Meeting;
  item: AgendaItem;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  decisions: readonly PartRow<'decisions'>[];
  /** The meeting that the item was carried over from, where it is known. */
  carriedFrom: Pick<Meeting, 'id' | 'date'> | undefined;
  onOpen: () => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

const steps = { ArrowUp: -1, ArrowDown: 1 } as const;

/** One item of the agenda, with its minutes and decisions once the meeting has begun. */
export function AgendaItemCard(props: AgendaItemCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { meeting, item, number, isFirst, isLast, onMove } = props;
  const title = `${number}. ${localText(item.title, language)}`;
  const hasMinutes =
    meeting.state === 'in_progress' ||
    (meeting.state === 'closed' &&
      (props.decisions.length > 0 || filledLanguages(item).length > 0));
  const moveByKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? steps[event.key] : null;
    if (!event.altKey || step === null) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <li className={classes['item']}>
      <div className={classes['itemHead']}>
        <div className={classes['title']}>
          {canArrange(meeting.state) ? (
            <UnstyledButton
              id={itemFocusId(item.id)}
              className={classes['open'] ?? ''}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              title={t('minutes.item.keys')}
              onClick={props.onOpen}
              onKeyDown={moveByKey}
            >
              {title}
            </UnstyledButton>
          ) : (
            <Text fw={600}>{title}</Text>
          )}
          <ItemFacts item={item} carriedFrom={props.carriedFrom} />
        </div>
        {canArrange(meeting.state) ? (
          <Group gap={2} wrap="nowrap" onKeyDown={moveByKey}>
            <ActionIcon
              color="gray"
              disabled={isFirst}
              aria-label={t('minutes.item.up', { title })}
              onClick={() => onMove(-1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              color="gray"
              disabled={isLast}
              aria-label={t('minutes.item.down', { title })}
              onClick={() => onMove(1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              color="gray"
              aria-label={t('minutes.item.remove', { title })}
              onClick={props.onRemove}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ) : null}
      </div>
      {hasMinutes ? (
        <div className={classes['minutes']}>
          <ItemMinutes meeting={meeting} item={item} />
          <DecisionList
            meeting={meeting}
            itemId={item.id}
            number={number}
            decisions={props.decisions}
          />
        </div>
      ) : null}
    </li>
  );
}
