import { blankMeeting } from '#shared/contract/blanks.ts';
import { meetingInput, type Meeting, type MeetingInput } from '#shared/contract/meetings.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

/** What the form holds: dates are the text that is typed, a person the name. */
export type MeetingDraft = Omit<MeetingInput, 'date' | 'endDate' | 'controlById'> & {
  date: string;
  endDate: string;
  controlById: RecordOption | null;
};

export const emptyMeeting: MeetingDraft = {
  ...blankMeeting,
  date: '',
  endDate: '',
  controlById: null,
};

const keys = Object.keys(blankMeeting) as (keyof MeetingInput)[];

/** A saved meeting as the form shows it. */
export function toDraft(meeting: Meeting, language: Language): MeetingDraft {
  const own = Object.fromEntries(keys.map((key) => [key, meeting[key]]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the input
  const input = own as unknown as MeetingInput;
  const { controlBy } = meeting;
  return {
    ...input,
    date: meeting.date ?? '',
    endDate: meeting.endDate ?? '',
    controlById: controlBy && { id: controlBy.id, label: localText(controlBy.name, language) },
  };
}

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

export function checkMeeting(draft: MeetingDraft): Checked<MeetingInput> {
  const result = meetingInput.safeParse({
    ...draft,
    date: orNull(draft.date),
    endDate: orNull(draft.endDate),
    controlById: draft.controlById?.id ?? null,
  });
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}
