import { useTranslation } from 'react-i18next';
import type { PlanName } from '#shared/contract/importPlan.ts';
import { invoke } from '../../../api/client.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { RecordSource } from '../../../components/fields/recordOption.ts';
import { useRecordSources } from '../../../components/parts/useRecordSources.ts';
import type { PlanWork } from './usePlan.ts';

/** Begins the id of an option that is a name of the file and no record. */
export const nameOption = 'name:';

const mostNames = 8;

/** Whom a name may mean: records of its kind, and other names of the file. */
export function useNameSource(
  importId: string,
  name: PlanName | undefined,
  plan: PlanWork,
): RecordSource {
  const { t } = useTranslation();
  const language = useLanguage();
  const sources = useRecordSources();
  const record = name?.record ?? 'organisation';
  const own = sources[record];
  return {
    key: [...own.key, 'names', importId, plan.summary?.number, name?.text],
    load: async (search) => {
      const page = { offset: 0, limit: mostNames };
      const [records, names] = await Promise.all([
        own.load(search),
        invoke('imports.names', { importId, language, record, search, ...page }),
      ]);
      const others = names.rows.filter(
        ({ text, state }) => text !== name?.text && state !== 'join',
      );
      return [
        ...others.map(({ text }) => ({
          ...{ id: `${nameOption}${text}`, label: text, detail: t('imports.names.inFile') },
        })),
        ...records,
      ];
    },
  };
}
