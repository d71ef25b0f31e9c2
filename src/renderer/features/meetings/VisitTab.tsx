import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { useFormat } from '../../api/useFormat.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';
import { ClosedNote } from './ClosedNote.tsx';

interface VisitTabProps {
  meeting: Meeting;
}

/** The programme of a visit, day by day and hour by hour. */
export function VisitTab({ meeting }: VisitTabProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isClosed = meeting.state === 'closed';
  const labels = fieldLabels.visitEvent;
  return (
    <Box p="md">
      {isClosed ? <ClosedNote /> : null}
      <PartSection
        name="visitEvents"
        owner={{ meetingId: meeting.id }}
        isReadOnly={isClosed}
        title={t('meetings.tabs.programme')}
        empty={t('meetings.visit.empty')}
        add={t('meetings.visit.add')}
        edit={t('meetings.visit.edit')}
        groupOf={({ date }) => format.date(date)}
        fields={[
          {
            key: 'date',
            label: t(labels.date),
            type: 'date',
            isRequired: true,
            initial: meeting.date ?? '',
          },
          { key: 'startTime', label: t(labels.startTime), type: 'text' },
          { key: 'endTime', label: t(labels.endTime), type: 'text' },
          { key: 'hostId', label: t(labels.hostId), type: 'record', record: 'person' },
          { key: 'title', label: t(labels.title), type: 'localText', isRequired: true },
          { key: 'place', label: t(labels.place), type: 'localText' },
          { key: 'note', label: t(labels.note), type: 'text', isWide: true },
        ]}
        columns={[
          {
            key: 'time',
            title: t('meetings.visit.time'),
            isShort: true,
            render: ({ startTime, endTime }) => [startTime, endTime].filter(Boolean).join('–'),
          },
          'title',
          'place',
          'hostId',
          'note',
        ]}
      />
    </Box>
  );
}
