import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { useFormat } from '../../api/useFormat.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';
import { today } from '../../components/today.ts';

interface TermsTabProps {
  assignment: Assignment;
}

/** The history of terms: the first one, every extension, and protocols that say it again. */
export function TermsTab({ assignment }: TermsTabProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = fieldLabels.extension;
  const { id, dueDate, currentDue } = assignment;
  return (
    <Box p="md">
      <PartSection
        name="extensions"
        owner={{ assignmentId: id }}
        title={t('assignments.tabs.terms')}
        empty={t('assignments.extension.empty')}
        add={t('assignments.extension.add')}
        edit={t('history.kind.extension')}
        refusals={{ EXTENSION_NOT_LATER: 'newDate', EXTENSION_NEEDS_DATE_TERM: 'newDate' }}
        fields={[
          { key: 'newDate', label: t(labels.newDate), type: 'date' },
          {
            key: 'grantedDate',
            label: t(labels.grantedDate),
            type: 'date',
            initial: today(),
          },
          { key: 'grantedById', label: t(labels.grantedById), type: 'record', record: 'person' },
          { key: 'reason', label: t(labels.reason), type: 'text', isWide: true },
          { key: 'meetingId', label: t(labels.meetingId), type: 'record', record: 'meeting' },
          { key: 'point', label: t(labels.point), type: 'text' },
          // Filled by main with the term in force.
          { key: 'formerDate', label: t(labels.formerDate), type: 'date', isShown: () => false },
        ]}
        columns={[
          {
            key: 'formerDate',
            title: t(labels.formerDate),
            render: ({ formerDate }) => (formerDate === null ? '' : format.date(formerDate)),
          },
          'newDate',
          'grantedDate',
          'grantedById',
          'reason',
          'meetingId',
          'point',
        ]}
      >
        {dueDate === null || currentDue === null ? null : (
          <Text size="sm" mb="xs">
            {dueDate === currentDue
              ? t('assignments.extension.firstTerm', { date: format.date(dueDate) })
              : t('assignments.extension.terms', {
                  first: format.date(dueDate),
                  now: format.date(currentDue),
                })}
          </Text>
        )}
      </PartSection>
    </Box>
  );
}
