import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';

interface MinutesVersionsProps {
  meetingId: string;
}

const columns = ['number', 'lockedAt', 'by', 'checksum'] as const;

/** The versions of the minutes that were locked at closings. */
export function MinutesVersions({ meetingId }: MinutesVersionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useCall('meetings.minutes', { id: meetingId });
  const rows = answer.data ?? [];
  const title = t('meetings.versions.title');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={rows.length === 0}
      empty={t('meetings.versions.empty')}
    >
      <PlainTable
        label={title}
        columns={columns.map((key) => ({ title: t(`meetings.versions.${key}`) }))}
        rows={rows.map(({ id, number, createdAt, createdBy, sha256 }) => ({
          key: id,
          cells: [format.number(number), format.instant(createdAt), createdBy, sha256.slice(0, 12)],
        }))}
      />
    </RecordPart>
  );
}
