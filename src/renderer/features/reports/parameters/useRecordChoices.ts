import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../../api/client.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { Choice } from '../../../components/filters/ChoiceFilter.tsx';
import { useRecordNames } from '../../../components/filters/useRecordNames.ts';

/** Records offered at once while a name is typed. */
const limit = 20;

export interface RecordChoices {
  selected: Choice[];
  sourceKey: readonly unknown[];
  load: (search: string) => Promise<Choice[]>;
}

/** The records that a filter holds by id, with their names, and those it may be given. */
export function useRecordChoices(
  kind: 'programmes' | 'organisations',
  ids: readonly string[],
): RecordChoices {
  const language = useLanguage();
  return {
    selected: useRecordNames(`${kind}.get`, ids),
    sourceKey: [`${kind}.list`, language, 'report'],
    load: async (search) => {
      const page = await invoke(`${kind}.list`, { search, language, offset: 0, limit });
      return page.rows.map((row) => ({ id: row.id, label: localText(row.name, language) }));
    },
  };
}
