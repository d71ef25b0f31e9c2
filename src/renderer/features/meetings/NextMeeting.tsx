import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { useAction } from '../../api/useAction.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { useMeetingLabel } from './useMeetingLabel.ts';

interface NextMeetingProps {
  meeting: Meeting;
}

/** Makes the next meeting of the series, with what comes back, and goes there. */
export function NextMeeting({ meeting }: NextMeetingProps) {
  const { t } = useTranslation();
  const label = useMeetingLabel();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [date, setDate] = useState('');
  const next = useAction('meetings.next');
  if (meeting.seriesId === null) return null;
  const isWrong = date !== '' && !isCalendarDate(date);
  const make = (): void =>
    next.mutate(
      { id: meeting.id, date: date === '' ? null : date },
      {
        onSuccess: ({ id }) => {
          setIsAsking(false);
          void navigate({ to: '/meetings/$id', params: { id } });
        },
      },
    );
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconRepeat size={16} aria-hidden />}
        onClick={() => setIsAsking(true)}
      >
        {t('meetings.next.button')}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={t('meetings.next.button')}
        onClose={() => setIsAsking(false)}
      >
        <Stack gap="md">
          <Text size="sm">{t('meetings.next.text')}</Text>
          <DateField
            label={label('date')}
            value={date}
            description={t('meetings.next.date')}
            error={isWrong ? t('common.problem.DATE') : undefined}
            onChange={setDate}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setIsAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button disabled={isWrong} loading={next.isPending} onClick={make}>
              {t('meetings.next.make')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
