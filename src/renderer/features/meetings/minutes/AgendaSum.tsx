import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { Hint } from '../../../components/parts/Hint.tsx';
import type { AgendaItem } from './agendaSections.ts';
import { agendaTime } from './agendaTime.ts';

interface AgendaSumProps {
  meeting: Meeting;
  items: readonly AgendaItem[];
}

/** The time that the agenda takes, against the time that the meeting has. */
export function AgendaSum({ meeting, items }: AgendaSumProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { planned, length, over } = agendaTime(meeting, items);
  if (planned === 0) return null;
  const minutes = { planned: format.number(planned), length: format.number(length ?? 0) };
  if (over > 0)
    return <Hint>{t('minutes.time.over', { ...minutes, over: format.number(over) })}</Hint>;
  return (
    <Text size="sm" c="dimmed">
      {length === null ? t('minutes.time.sum', minutes) : t('minutes.time.fits', minutes)}
    </Text>
  );
}
