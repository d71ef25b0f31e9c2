import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';

interface TopicsTabProps {
  meetingId: string;
}

/** The projects and programmes that a meeting is about. */
export function TopicsTab({ meetingId }: TopicsTabProps) {
  const { t } = useTranslation();
  const labels = fieldLabels.meetingTopic;
  return (
    <Box p="md">
      <PartSection
        name="meetingTopics"
        owner={{ meetingId }}
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
