import { useTranslation } from 'react-i18next';
import type { MeetingFilter } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PlainTable } from '../PlainTable.tsx';
import { RecordPart } from '../RecordPart.tsx';
import { RowLink } from '../RowLink.tsx';
import { ShownOf } from '../ShownOf.tsx';
import { everyMeeting } from './everyMeeting.ts';

interface MeetingTableProps {
  /** Whose meetings these are. */
  filter: Partial<MeetingFilter>;
}

/** The meetings of one record, the latest first, as a short table that is only read. */
export function MeetingTable({ filter }: MeetingTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const answer = useCall('meetings.list', {
    filter: { ...everyMeeting, ...filter },
    sort: [{ key: 'date', descending: true }],
    language,
    offset: 0,
    limit: 200,
  });
  const rows = answer.data?.rows ?? [];
  const title = t('meetings.list.title');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={rows.length === 0}
      empty={t('meetings.list.none')}
    >
      <PlainTable
        label={title}
        columns={[
          { title: t('history.field.title') },
          { title: t('history.field.date') },
          { title: t('history.field.kind') },
          { title: t('history.field.state') },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <RowLink
              key="title"
              to={`/meetings/${row.id}`}
              text={localText(row.title, language)}
            />,
            row.date ? format.date(row.date) : '',
            t(`history.value.meetingKind.${row.kind}`),
            t(`history.value.meetingState.${row.state}`),
          ],
        }))}
      />
      <ShownOf shown={rows.length} total={answer.data?.total ?? 0} />
    </RecordPart>
  );
}
