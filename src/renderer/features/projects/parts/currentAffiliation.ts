import { localText, type Language } from '#shared/domain/language.ts';
import { invoke } from '../../../api/client.ts';
import type { PartDraft } from '../../../components/parts/partField.ts';

/** Organisation and position that a person has today, as the fields of a team member; none when unknown. */
export async function currentAffiliation(personId: string, language: Language): Promise<PartDraft> {
  const { rows } = await invoke('affiliations.list', { personId });
  const open = rows.filter(({ endDate }) => endDate === null);
  const now = open.find(({ isMain }) => isMain) ?? open.at(-1);
  if (!now) return {};
  const { organisationId: id, position, links } = now;
  const name = links[id];
  return { organisationId: { id, label: name ? localText(name, language) : id }, position };
}
