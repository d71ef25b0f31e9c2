import type { Assignment } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';

/** Where an assignment stands, in words: its document, or the meeting with number and date. */
export function useSourceText(): (row: Assignment) => string {
  const format = useFormat();
  const language = useLanguage();
  return (row) => {
    const date = row.documentDate ?? row.meetingDate;
    const number = row.documentNumber || row.meetingNumber;
    const name = row.documentKind || (row.meeting ? localText(row.meeting.name, language) : '');
    return [name, number === '' ? '' : `№ ${number}`, date === null ? '' : format.date(date)]
      .filter(Boolean)
      .join(', ');
  };
}
