import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { concurrenceDecisions } from '#shared/contract/terms.ts';
import { concurrenceState, type ConcurrenceStateName } from '#shared/domain/concurrenceState.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { textOf } from '../../../components/parts/draftValues.ts';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';
import { today } from '../../../components/today.ts';
import { TermMark } from './TermMark.tsx';
import { useDueDate } from './useDueDate.ts';

interface ConcurrencePanelProps {
  projectId: string;
}

type Row = PartRow<'concurrences'>;

const tones: Readonly<Record<ConcurrenceStateName, 'late' | 'near' | 'done' | 'plain'>> = {
  planned: 'plain',
  undated: 'plain',
  waiting: 'plain',
  today: 'near',
  overdue: 'late',
  answered: 'done',
  answeredLate: 'done',
};

/** Concurrence of the host governments (HGC) with a project: request, way, term, answer. */
export function ConcurrencePanel({ projectId }: ConcurrencePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const followRequest = useDueDate();
  const label = (key: string): string => t(`terms.concurrence.field.${key}`);
  const dated = (date: string | null, number: string): string =>
    [date ? format.date(date) : '', number].filter(Boolean).join(' · ');
  return (
    <Box p="md">
      <PartSection
        name="concurrences"
        owner={{ projectId }}
        title={t('terms.concurrence.title')}
        empty={t('terms.concurrence.empty')}
        add={t('terms.concurrence.add')}
        edit={t('terms.concurrence.edit')}
        fields={[
          {
            key: 'country',
            label: label('country'),
            type: 'country',
            initial: 'KZ',
            isRequired: true,
          },
          { key: 'requestNumber', label: label('requestNumber'), type: 'text' },
          {
            key: 'requestedDate',
            label: label('requestedDate'),
            type: 'date',
            follow: followRequest,
          },
          {
            key: 'dueDate',
            label: label('dueDate'),
            type: 'date',
            note: (draft) =>
              textOf(draft['dueDate']) === '' ? t('terms.concurrence.dueHint') : null,
          },
          { key: 'sentDate', label: label('sentDate'), type: 'date' },
          { key: 'sentNumber', label: label('sentNumber'), type: 'text' },
          { key: 'sentTo', label: label('sentTo'), type: 'text', isWide: true },
          { key: 'answeredDate', label: label('answeredDate'), type: 'date' },
          { key: 'answerNumber', label: label('answerNumber'), type: 'text' },
          {
            key: 'decision',
            label: label('decision'),
            type: 'select',
            options: concurrenceDecisions.map((value) => ({
              value,
              label: t(`terms.concurrence.decision.${value}`),
            })),
          },
          { key: 'note', label: label('note'), type: 'text', isWide: true },
        ]}
        columns={[
          'country',
          {
            key: 'requested',
            title: label('requestedDate'),
            render: (row: Row) => dated(row.requestedDate, row.requestNumber),
          },
          {
            key: 'sent',
            title: label('sentDate'),
            render: (row: Row) => (
              <>
                <div>{dated(row.sentDate, row.sentNumber)}</div>
                <div>{row.sentTo}</div>
              </>
            ),
          },
          'dueDate',
          {
            key: 'state',
            title: label('state'),
            render: (row: Row) => {
              const { state, days } = concurrenceState(row, today());
              const text = t(`terms.concurrence.state.${state}`, { days: format.number(days) });
              return <TermMark tone={tones[state]} text={text} />;
            },
          },
          {
            key: 'answered',
            title: label('answeredDate'),
            render: (row: Row) => dated(row.answeredDate, row.answerNumber),
          },
          'decision',
        ]}
      />
    </Box>
  );
}
