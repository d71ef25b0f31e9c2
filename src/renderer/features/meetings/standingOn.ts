import { localText, type Language } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import type { PartDraft } from '../../components/parts/partField.ts';

/** Organisation and position that a person has on a day, as the fields of an attendee; none when unknown. */
export async function standingOn(
  personId: string,
  date: string | null,
  language: Language,
): Promise<PartDraft> {
  const { organisation, jobTitle } = await invoke('meetings.standing', { personId, date });
  if (!organisation) return {};
  const { id, name } = organisation;
  return { organisationId: { id, label: localText(name, language) }, jobTitle };
}
