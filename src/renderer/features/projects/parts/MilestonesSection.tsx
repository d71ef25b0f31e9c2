import { useTranslation } from 'react-i18next';
import { milestoneKinds } from '#shared/contract/terms.ts';
import { localText } from '#shared/domain/language.ts';
import { milestoneState, type MilestoneStateName } from '#shared/domain/milestoneState.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';
import { today } from '../../../components/today.ts';
import { TermMark } from './TermMark.tsx';

interface MilestonesSectionProps {
  projectId: string;
}

type Row = PartRow<'milestones'>;

const tones: Readonly<Record<MilestoneStateName, 'late' | 'near' | 'done' | 'plain'>> = {
  undated: 'plain',
  waiting: 'plain',
  today: 'near',
  overdue: 'late',
  received: 'plain',
  receivedLate: 'near',
  accepted: 'done',
  acceptedLate: 'done',
};

/** What is due in a project: milestones, deliverables, periodic reports, and what came of them. */
export function MilestonesSection({ projectId }: MilestonesSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const label = (key: string): string => t(`terms.milestone.field.${key}`);
  const date = (value: string | null): string => (value ? format.date(value) : '');
  const name = (row: Row): string =>
    [row.number, localText(row.title, language)].filter(Boolean).join(' ') ||
    t(`terms.milestone.kind.${row.kind}`);
  return (
    <PartSection
      name="milestones"
      owner={{ projectId }}
      title={t('terms.milestones')}
      empty={t('terms.milestonesEmpty')}
      add={t('terms.milestone.add')}
      edit={t('terms.milestone.edit')}
      fields={[
        {
          key: 'kind',
          label: label('kind'),
          type: 'select',
          options: milestoneKinds.map((value) => ({
            value,
            label: t(`terms.milestone.kind.${value}`),
          })),
          initial: 'technical_report',
          isRequired: true,
        },
        { key: 'number', label: label('number'), type: 'text' },
        { key: 'title', label: label('title'), type: 'localText' },
        { key: 'dueDate', label: label('dueDate'), type: 'date' },
        { key: 'receivedDate', label: label('receivedDate'), type: 'date' },
        { key: 'acceptedDate', label: label('acceptedDate'), type: 'date' },
        {
          key: 'organisationId',
          label: label('organisation'),
          type: 'record',
          record: 'organisation',
        },
        { key: 'note', label: label('note'), type: 'text', isWide: true },
      ]}
      columns={[
        { key: 'title', title: label('title'), render: name },
        'kind',
        'dueDate',
        {
          key: 'state',
          title: label('state'),
          render: (row) => {
            const { state, days } = milestoneState(row, today());
            const text = t(`terms.state.${state}`, { days: format.number(days) });
            return <TermMark tone={tones[state]} text={text} />;
          },
        },
        { key: 'receivedDate', title: label('receivedDate'), render: (r) => date(r.receivedDate) },
        { key: 'acceptedDate', title: label('acceptedDate'), render: (r) => date(r.acceptedDate) },
        'organisationId',
      ]}
    />
  );
}
