import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '#shared/contract/initiatives.ts';
import { initiativeStates, type InitiativeState } from '#shared/domain/initiativeLife.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RowLink } from '../../components/RowLink.tsx';
import classes from './Board.module.css';

interface InitiativeCardProps {
  initiative: Initiative;
  onMove: (initiative: Initiative, to: InitiativeState) => void;
}

/** An initiative on the board; dragged, or moved by its menu. */
export function InitiativeCard({ initiative, onMove }: InitiativeCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const { id, state, title, voicedDate, meetingId, links } = initiative;
  const meeting = meetingId === null ? undefined : links[meetingId];
  const name = localText(title, language);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the menu does the same by keyboard
    <li
      className={classes['card']}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
    >
      <Group gap="xs" align="flex-start" justify="space-between" wrap="nowrap">
        <RowLink to={`/initiatives/${id}`} text={name} />
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('initiatives.board.move', { title: name })}
            >
              <IconArrowsExchange size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {initiativeStates
              .filter((to) => to !== state)
              .map((to) => (
                <Menu.Item key={to} onClick={() => onMove(initiative, to)}>
                  {t(`history.value.initiativeState.${to}`)}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {[voicedDate ? format.date(voicedDate) : '', meeting ? localText(meeting, language) : '']
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </li>
  );
}
