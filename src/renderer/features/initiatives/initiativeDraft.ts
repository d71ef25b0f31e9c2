import { blankInitiative } from '#shared/contract/blanks.ts';
import {
  initiativeInput,
  type Initiative,
  type InitiativeInput,
} from '#shared/contract/initiatives.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

const links = ['meetingId', 'voicedById', 'organisationId', 'projectId', 'programmeId'] as const;

export type InitiativeLink = (typeof links)[number];

/** What the form holds: the date is the text that is typed, records are their names. */
export type InitiativeDraft = Omit<InitiativeInput, InitiativeLink | 'voicedDate'> &
  Record<InitiativeLink, RecordOption | null> & { voicedDate: string };

const unlinked = {
  meetingId: null,
  voicedById: null,
  organisationId: null,
  projectId: null,
  programmeId: null,
};

export const emptyInitiative: InitiativeDraft = {
  ...blankInitiative,
  ...unlinked,
  voicedDate: '',
};

/** What was entered of an initiative, without its stamps and names. */
export function inputOf(initiative: Initiative): InitiativeInput {
  const { title, summary, meetingId, voicedById, organisationId, voicedDate } = initiative;
  const { state, projectId, programmeId, reason, tags } = initiative;
  const source = { meetingId, voicedById, organisationId, voicedDate };
  return { title, summary, ...source, state, projectId, programmeId, reason, tags };
}

/** A saved initiative as the form shows it. */
export function toDraft(initiative: Initiative, language: Language): InitiativeDraft {
  const options = links.map((key) => {
    const id = initiative[key];
    const name = id === null ? undefined : initiative.links[id];
    return [key, id === null ? null : { id, label: name ? localText(name, language) : id }];
  });
  return {
    ...inputOf(initiative),
    ...unlinked,
    ...Object.fromEntries(options),
    voicedDate: initiative.voicedDate ?? '',
  };
}

export function checkInitiative(draft: InitiativeDraft): Checked<InitiativeInput> {
  const typed = draft.voicedDate.trim();
  const result = initiativeInput.safeParse({
    ...draft,
    ...Object.fromEntries(links.map((key) => [key, draft[key]?.id ?? null])),
    voicedDate: typed === '' ? null : typed,
  });
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}
