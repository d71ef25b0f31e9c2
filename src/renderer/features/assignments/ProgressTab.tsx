import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { useFormat } from '../../api/useFormat.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import type { PartField } from '../../components/parts/partField.ts';
import type { PartKey } from '../../components/parts/partNames.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';
import { today } from '../../components/today.ts';

interface ProgressTabProps {
  assignment: Assignment;
}

/** How the work goes, by date; a report on a recurring assignment names the term that it fulfils. */
export function ProgressTab({ assignment }: ProgressTabProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = fieldLabels.progressNote;
  const { id, termKind, currentDue } = assignment;
  const isRecurring = termKind === 'monthly' || termKind === 'quarterly';
  const reported: PartField<PartKey<'progressNotes'>> = {
    key: 'reportedTerm',
    label: t(labels.reportedTerm),
    type: 'date',
    isShown: () => isRecurring,
    // Empty at first: a note on the way must not move the term on.
    note: () =>
      t('assignments.progress.reportedHint', { date: currentDue ? format.date(currentDue) : '' }),
  };
  return (
    <Box p="md">
      <PartSection
        name="progressNotes"
        owner={{ assignmentId: id }}
        title={t('assignments.tabs.progress')}
        empty={t('assignments.progress.empty')}
        add={t('assignments.progress.add')}
        edit={t('history.kind.progressNote')}
        fields={[
          { key: 'date', label: t(labels.date), type: 'date', isRequired: true, initial: today() },
          reported,
          {
            key: 'text',
            label: t(labels.text),
            type: 'longText',
            isRequired: true,
            isWide: true,
          },
        ]}
        columns={isRecurring ? ['date', 'reportedTerm', 'text'] : ['date', 'text']}
      />
    </Box>
  );
}
