import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { RecordSource } from './recordOption.ts';

/** Options offered at once while words are typed. */
const limit = 20;

const everything = {
  statuses: [],
  programmeIds: [],
  organisationIds: [],
  currencies: [],
  tags: [],
  endFrom: null,
  endTo: null,
};

/** Where fields that name a project find it. */
export function useProjectSource(): RecordSource {
  const language = useLanguage();
  return {
    key: ['projects.list', 'source', language],
    load: async (search) => {
      const { rows } = await invoke('projects.list', {
        filter: { ...everything, search },
        sort: [{ key: 'code', descending: false }],
        language,
        offset: 0,
        limit,
      });
      return rows.map(({ id, title, code }) => ({
        id,
        label: localText(title, language),
        detail: code,
      }));
    },
  };
}
