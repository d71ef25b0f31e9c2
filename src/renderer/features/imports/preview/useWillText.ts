import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '#shared/contract/importPlan.ts';
import { useFormat } from '../../../api/useFormat.ts';

/** What the import will do, in a few sentences: records by kind, and rows that stay out. */
export function useWillText(): (summary: PlanSummary) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ records, rows }) => {
    const list = (what: 'create' | 'update'): string =>
      records
        .filter((one) => one[what] > 0)
        .map((one) =>
          t('imports.will.records', {
            kind: t(`imports.records.${one.record}`, {
              defaultValue: t(`history.kind.${one.record}`),
            }),
            total: format.number(one[what]),
          }),
        )
        .join(', ');
    const [added, changed] = [list('create'), list('update')];
    const left = rows.conflict + rows.problem;
    const sentences = [
      added === '' ? '' : t('imports.will.add', { added }),
      changed === '' ? '' : t('imports.will.change', { changed }),
      rows.create + rows.update === 0 ? t('imports.will.nothing') : '',
      left > 0 ? t('imports.will.left', { count: left }) : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  };
}
