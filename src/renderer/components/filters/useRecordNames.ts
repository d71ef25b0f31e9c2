import { useQueries } from '@tanstack/react-query';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { callKey } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { Choice } from './ChoiceFilter.tsx';

/** Names of the records that a filter holds by their ids; "…" until the name is known. */
export function useRecordNames(
  call: 'programmes.get' | 'organisations.get' | 'people.get' | 'projects.get' | 'meetings.get',
  ids: readonly string[],
): Choice[] {
  const language = useLanguage();
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: callKey(call, { id }),
      queryFn: () => invoke(call, { id }),
    })),
  });
  return ids.map((id, index) => {
    const record = found[index]?.data;
    if (!record) return { id, label: '…' };
    return { id, label: localText('name' in record ? record.name : record.title, language) };
  });
}
