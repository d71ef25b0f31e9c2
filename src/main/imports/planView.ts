import type { PlanAction, PlanRow } from '#shared/contract/imports.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatMoney } from '#shared/i18n/format/formatMoney.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';
import { createdValues } from './createdValues.ts';
import type { Plan, PlannedChange, PlannedValue } from './plan.ts';

function valueText(
  field: PlannedChange['field'],
  value: PlannedValue,
  language: Language,
  t: Translate,
): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (field === 'status') return t(`status.${value}`);
    if (field === 'field') return t(`fields.${value.replace('.', '_')}`);
    const isDate = field === 'startDate' || field === 'endDate';
    return isDate ? formatDate(value, language, 'short') : value;
  }
  return 'minor' in value ? formatMoney(value, language) : localText(value, language);
}

/** One page of the plan's rows with the given actions (all when none is given), in words. */
export function viewPlan(
  plan: Plan,
  actions: readonly PlanAction[],
  language: Language,
  page: { offset: number; limit: number },
): { rows: PlanRow[]; total: number } {
  const t = createTranslator(language);
  const wanted = new Set(actions);
  const rows = wanted.size === 0 ? plan.rows : plan.rows.filter((row) => wanted.has(row.action));
  return {
    total: rows.length,
    rows: rows.slice(page.offset, page.offset + page.limit).map((row) => ({
      index: row.index,
      row: row.sheetRow,
      action: row.action,
      projectId: row.projectId,
      code: row.code,
      title: localText(row.title, language),
      changes: (row.action === 'create' && row.fields !== null
        ? createdValues(row.fields, plan)
        : row.changes
      ).map(({ field, before, after }) => ({
        field,
        before: valueText(field, before, language, t),
        after: valueText(field, after, language, t),
      })),
      problems: [...row.problems],
    })),
  };
}
