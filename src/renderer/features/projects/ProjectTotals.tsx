import { useTranslation } from 'react-i18next';
import type { Project, ProjectFilter } from '#shared/contract/projects.ts';
import type { Money } from '#shared/domain/money.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { StatusNote } from '../../components/StatusNote.tsx';

interface ProjectTotalsProps {
  filter: ProjectFilter;
  selected: readonly Project[];
}

/** Sums of the selected projects, one amount per currency: different currencies are never added. */
function sumSelected(rows: readonly Project[]): { scientists: number; budgets: Money[] } {
  const byCurrency = new Map<string, number>();
  let scientists = 0;
  for (const row of rows) {
    scientists += row.scientists ?? 0;
    if (!row.budget) continue;
    const { currency, minor } = row.budget;
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + minor);
  }
  return {
    scientists,
    budgets: [...byCurrency].map(([currency, minor]) => ({ currency, minor })),
  };
}

/** Counts and sums of the view, or of the selection when there is one, in the status bar. */
export function ProjectTotals({ filter, selected }: ProjectTotalsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const view = useCall('projects.totals', { filter }, { keepsPrevious: true }).data;
  const isSelection = selected.length > 0;
  const totals = isSelection ? sumSelected(selected) : view;
  const count = isSelection ? selected.length : (view?.count ?? 0);
  const budgets = (totals?.budgets ?? []).map(format.money);
  return (
    <StatusNote>
      <span>
        {t(isSelection ? 'projects.totals.selected' : 'projects.totals.count', {
          number: format.number(count),
        })}
      </span>
      {totals && totals.scientists > 0 ? (
        <span>{t('projects.totals.scientists', { number: format.number(totals.scientists) })}</span>
      ) : null}
      {budgets.length > 0 ? (
        <span>{t('projects.totals.budget', { amounts: budgets.join('; ') })}</span>
      ) : null}
    </StatusNote>
  );
}
