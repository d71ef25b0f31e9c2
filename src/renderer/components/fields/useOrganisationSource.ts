import { blankOrganisation } from '#shared/contract/blanks.ts';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { RecordSource } from './recordOption.ts';

/** Options offered at once while a name is typed. */
const limit = 20;

/** Where fields that name an organisation find it, or make it on the spot. */
export function useOrganisationSource(): Required<RecordSource> {
  const language = useLanguage();
  const format = useFormat();
  return {
    key: ['organisations.list', language],
    load: async (search) => {
      const page = await invoke('organisations.list', { search, language, offset: 0, limit });
      return page.rows.map((row) => ({
        id: row.id,
        label: localText(row.name, language),
        detail: [row.shortName, row.city, row.country ? format.country(row.country) : '']
          .filter((part) => part !== '')
          .join(' · '),
      }));
    },
    create: async (name) => {
      const made = await invoke('organisations.create', {
        ...blankOrganisation,
        name: { kk: '', ru: '', en: '', [language]: name },
      });
      return { id: made.id, label: name };
    },
  };
}
