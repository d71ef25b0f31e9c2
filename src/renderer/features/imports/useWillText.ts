import { useTranslation } from 'react-i18next';
import type { PlanCounts } from '#shared/contract/imports.ts';

/** What the import will do, in one or two sentences. */
export function useWillText(): (counts: PlanCounts) => string {
  const { t } = useTranslation();
  return ({ create, update, conflict, problem }) => {
    const added = t('imports.will.added', { count: create });
    const changed = t('imports.will.changed', { count: update });
    const left = t('imports.will.left', { count: conflict + problem });
    const sentences = [
      create > 0 && update > 0 ? t('imports.will.both', { added, changed }) : '',
      create > 0 && update === 0 ? t('imports.will.add', { added }) : '',
      create === 0 && update > 0 ? t('imports.will.change', { changed }) : '',
      create + update === 0 ? t('imports.will.nothing') : '',
      conflict + problem > 0 ? left : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  };
}
