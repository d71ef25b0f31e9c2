import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { RecordSource } from './recordOption.ts';

/** Options offered at once while a name is typed. */
const limit = 20;

/** Where fields that name a programme find it, or make it on the spot. */
export function useProgrammeSource(): Required<RecordSource> {
  const language = useLanguage();
  return {
    key: ['programmes.list', language],
    load: async (search) => {
      const page = await invoke('programmes.list', { search, language, offset: 0, limit });
      return page.rows.map((row) => ({
        id: row.id,
        label: localText(row.name, language),
        detail: [row.code, row.parent ? localText(row.parent.name, language) : '']
          .filter((part) => part !== '')
          .join(' · '),
      }));
    },
    create: async (name) => {
      const made = await invoke('programmes.create', {
        code: '',
        name: { kk: '', ru: '', en: '', [language]: name },
        funder: '',
      });
      return { id: made.id, label: name };
    },
  };
}
