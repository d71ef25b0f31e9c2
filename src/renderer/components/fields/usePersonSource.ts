import { blankPerson } from '#shared/contract/blanks.ts';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { RecordSource } from './recordOption.ts';

/** Options offered at once while a name is typed. */
const limit = 20;

const everybody = {
  organisationIds: [],
  countries: [],
  degrees: [],
  tags: [],
  isYoung: null,
};

/** Where fields that name a person find it, or make it on the spot: family name first. */
export function usePersonSource(): Required<RecordSource> {
  const language = useLanguage();
  return {
    key: ['people.list', language],
    load: async (search) => {
      const filter = { ...everybody, search };
      const page = await invoke('people.list', { filter, sort: [], language, offset: 0, limit });
      return page.rows.map((row) => ({
        id: row.id,
        label: localText(row.name, language),
        detail: [localText(row.position, language), row.organisation?.name]
          .map((part) => (typeof part === 'object' ? localText(part, language) : part))
          .filter((part) => part !== undefined && part !== '')
          .join(' · '),
      }));
    },
    create: async (name) => {
      const [family = '', given = '', ...patronymic] = name.split(/\s+/u);
      const said = (text: string) => ({ kk: '', ru: '', en: '', [language]: text });
      const made = await invoke('people.create', {
        ...blankPerson,
        family: said(family),
        given: said(given),
        patronymic: said(patronymic.join(' ')),
      });
      return { id: made.id, label: name };
    },
  };
}
