import type { ReferenceList } from '#shared/contract/office.ts';
import { useReferenceList } from '../../api/useReferenceList.ts';

/** The words for a code of any list of the office. */
export function useListNames(): (list: ReferenceList, code: string) => string {
  const lists = {
    area: useReferenceList('area'),
    legalForm: useReferenceList('legalForm'),
    category: useReferenceList('category'),
    costLine: useReferenceList('costLine'),
  };
  return (list, code) => lists[list].label(code);
}
