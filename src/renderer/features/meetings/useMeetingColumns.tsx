import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';
import { usePeriodText } from '../../components/usePeriodText.ts';
import { useMeetingLabel } from './useMeetingLabel.ts';

/** Columns of the list of meetings, in the window's language. */
export function useMeetingColumns(): DataColumn<Meeting>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const label = useMeetingLabel();
  const period = usePeriodText();
  const column = (
    key: string,
    title: string,
    width: number,
    copy: (row: Meeting) => string,
    more: Partial<DataColumn<Meeting>> = {},
  ): DataColumn<Meeting> => ({ key, title, width, render: copy, copy, ...more });
  const sorted = { isSortable: true };
  const end = { align: 'end' } as const;
  const hidden = { isHiddenAtFirst: true };
  const title = (row: Meeting): string => localText(row.title, language);
  const days = ({ date, endDate }: Meeting): string =>
    date === null ? '' : endDate ? period({ startDate: date, endDate }) : format.date(date);
  const place = (row: Meeting): string =>
    [localText(row.place, language), row.country ? format.country(row.country) : '']
      .filter(Boolean)
      .join(', ');
  const open = ({ openAssignmentCount, assignmentCount }: Meeting): string =>
    assignmentCount === 0
      ? ''
      : t('meetings.list.openOf', {
          open: format.number(openAssignmentCount),
          total: format.number(assignmentCount),
        });
  return [
    column('date', label('date'), 184, days, sorted),
    column('title', label('title'), 320, title, {
      ...sorted,
      grows: true,
      render: (row) => <RecordLink kind="meetings" id={row.id} text={title(row)} />,
    }),
    column('kind', label('kind'), 190, (row) => t(`history.value.meetingKind.${row.kind}`), sorted),
    column('state', label('state'), 120, (r) => t(`history.value.meetingState.${r.state}`), sorted),
    column('place', label('place'), 170, place, sorted),
    column('series', label('seriesId'), 180, ({ series }) =>
      series ? localText(series.name, language) : '',
    ),
    column('number', label('number'), 90, (row) => row.number),
    column(
      'attendees',
      t('meetings.list.attendees'),
      100,
      (r) => format.number(r.attendeeCount),
      end,
    ),
    column(
      'decisions',
      t('meetings.list.decisions'),
      100,
      (r) => format.number(r.decisionCount),
      end,
    ),
    column('assignments', t('meetings.list.assignments'), 150, open),
    column('tags', label('tags'), 160, (row) => row.tags.join(', '), hidden),
  ];
}
