import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { RecordSource } from '../../components/fields/recordOption.ts';

/** Options offered at once while a name is typed. */
const limit = 20;

/** Where the fields for programme and organisation find, and make, their records. */
export function useRecordSources(): Record<'programme' | 'organisation', RecordSource> {
  const language = useLanguage();
  const format = useFormat();
  const nameOf = (name: string) => ({ kk: '', ru: '', en: '', [language]: name });
  return {
    programme: {
      key: ['programmes.list', language],
      load: async (search) => {
        const page = await invoke('programmes.list', { search, language, offset: 0, limit });
        return page.rows.map((row) => ({
          id: row.id,
          label: localText(row.name, language),
          detail: row.code,
        }));
      },
      create: async (name) => {
        const made = await invoke('programmes.create', {
          code: '',
          name: nameOf(name),
          funder: '',
        });
        return { id: made.id, label: name };
      },
    },
    organisation: {
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
          name: nameOf(name),
          shortName: '',
          kind: 'other',
          country: null,
          city: '',
        });
        return { id: made.id, label: name };
      },
    },
  };
}
