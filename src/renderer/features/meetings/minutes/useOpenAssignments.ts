import type { Assignment, AssignmentFilter } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../../api/client.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { RecordSource } from '../../../components/fields/recordOption.ts';

/** Options offered at once while words are typed. */
const limit = 20;

const open: AssignmentFilter = {
  search: '',
  scope: 'open',
  meetingIds: [],
  decisionIds: [],
  projectIds: [],
  personIds: [],
  organisationIds: [],
  tags: [],
  from: null,
  to: null,
};

/** Where a field finds assignments that still wait for somebody. */
export function useOpenAssignments(): RecordSource {
  const language = useLanguage();
  const format = useFormat();
  const detail = (row: Assignment): string =>
    [
      row.meetingNumber || row.documentNumber,
      ...row.executors
        .filter(({ isChief }) => isChief)
        .map(({ person, organisation }) => {
          const name = person?.name ?? organisation?.name;
          return name ? localText(name, language) : '';
        }),
      row.currentDue ? format.date(row.currentDue) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return {
    key: ['assignments.list', 'open', language],
    load: async (search) => {
      const page = await invoke('assignments.list', {
        filter: { ...open, search },
        sort: [{ key: 'due', descending: false }],
        language,
        offset: 0,
        limit,
      });
      return page.rows.map((row) => ({
        id: row.id,
        label: localText(row.title, language),
        detail: detail(row),
      }));
    },
  };
}
