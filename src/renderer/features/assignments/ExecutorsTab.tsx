import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';

interface ExecutorsTabProps {
  assignmentId: string;
}

/** Who carries an assignment out. */
export function ExecutorsTab({ assignmentId }: ExecutorsTabProps) {
  const { t } = useTranslation();
  const labels = fieldLabels.executor;
  return (
    <Box p="md">
      <PartSection
        name="executors"
        owner={{ assignmentId }}
        title={t('assignments.tabs.executors')}
        empty={t('assignments.executor.empty')}
        add={t('assignments.executor.add')}
        edit={t('history.kind.executor')}
        refusals={{ EXECUTOR_TWICE: 'personId' }}
        fields={[
          { key: 'personId', label: t(labels.personId), type: 'record', record: 'person' },
          {
            key: 'organisationId',
            label: t(labels.organisationId),
            type: 'record',
            record: 'organisation',
          },
          { key: 'isChief', label: t(labels.isChief), type: 'flag', isWide: true },
        ]}
        columns={['personId', 'organisationId', 'isChief']}
      />
    </Box>
  );
}
