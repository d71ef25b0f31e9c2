import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';
import { ClosedNote } from './ClosedNote.tsx';

interface TopicsTabProps {
  meeting: Meeting;
}

/** The projects and programmes that a meeting is about. */
export function TopicsTab({ meeting }: TopicsTabProps) {
  const { t } = useTranslation();
  const isClosed = meeting.state === 'closed';
  const labels = fieldLabels.meetingTopic;
  return (
    <Box p="md">
      {isClosed ? <ClosedNote /> : null}
      <PartSection
        name="meetingTopics"
        owner={{ meetingId: meeting.id }}
        isReadOnly={isClosed}
        title={t('meetings.tabs.topics')}
        empty={t('meetings.topic.empty')}
        add={t('meetings.topic.add')}
        edit={t('meetings.topic.edit')}
        fields={[
          { key: 'projectId', label: t(labels.projectId), type: 'record', record: 'project' },
          { key: 'programmeId', label: t(labels.programmeId), type: 'record', record: 'programme' },
          { key: 'note', label: t(labels.note), type: 'text', isWide: true },
        ]}
        columns={['projectId', 'programmeId', 'note']}
      />
    </Box>
  );
}
