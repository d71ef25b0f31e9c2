import { useRef } from 'react';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { invoke } from '../../../api/client.ts';
import { textOf } from '../../../components/parts/draftValues.ts';
import type { PartDraft } from '../../../components/parts/partField.ts';

/** The term that the rule of the office gives a request; empty without a date. */
async function termOf(requestedDate: string): Promise<string> {
  if (!isCalendarDate(requestedDate)) return '';
  return (await invoke('concurrences.due', { requestedDate })).dueDate;
}

/** Gives the request on the form its term while the officer has typed no other. */
export function useDueDate(): (draft: PartDraft, before: PartDraft) => Promise<PartDraft> {
  // Half a date has no term: what the rule gave last is remembered while another is typed.
  const given = useRef('');
  return async (draft, before) => {
    const present = textOf(before['dueDate']);
    const former = await termOf(textOf(before['requestedDate']));
    if (former !== '') given.current = former;
    if (present !== '' && present !== given.current) return {};
    const dueDate = await termOf(textOf(draft['requestedDate']));
    return dueDate === '' ? {} : { dueDate };
  };
}
