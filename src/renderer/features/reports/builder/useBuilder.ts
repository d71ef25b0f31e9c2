import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { BuilderColumnInfo, BuilderList, BuiltReport } from '#shared/contract/builder.ts';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { languages } from '#shared/domain/language.ts';
import { amountScales } from '#shared/report/reportModel.ts';
import { useCall } from '../../../api/useCall.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { finished, newReport, readReport } from './draft.ts';
import type { BuilderSearch } from './search.ts';

const route = getRouteApi('/reports/build');

export interface Builder {
  lists: readonly { list: BuilderList; hasSearch: boolean; columns: BuilderColumnInfo[] }[];
  /** Columns of the list of the report. */
  columns: readonly BuilderColumnInfo[];
  hasSearch: boolean;
  report: BuiltReport;
  /** The report as it would be exported: without what is half done. */
  choice: ChosenReport;
  /** Id of the saved report that it comes from. */
  saved: string | undefined;
  change: (change: Partial<BuiltReport>) => void;
  /** Begins anew with another list. */
  changeList: (list: BuilderList) => void;
  address: (change: BuilderSearch) => void;
  /** Key of the rows that are open. */
  rows: string | undefined;
  openRows: (key: string | undefined) => void;
}

/** The report in the making; null until the lists are known. */
export function useBuilder(): Builder | null {
  const windowLanguage = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const lists = useCall('builder.lists', {}).data;
  const first = lists?.[0];
  const report = useMemo(() => {
    const read = readReport(search.definition);
    if (read !== null || first === undefined) return read;
    return newReport(first.list, first.columns);
  }, [search.definition, first]);
  const own = lists?.find(({ list }) => list === report?.list);
  if (lists === undefined || report === null || own === undefined) return null;

  const address = (change: BuilderSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const store = (changed: BuiltReport): void => address({ definition: JSON.stringify(changed) });
  const languageOf = (text: string | undefined) => languages.find((one) => one === text);
  const language = languageOf(search.language) ?? windowLanguage;
  const second = languageOf(search.second) ?? null;
  return {
    lists,
    columns: own.columns,
    hasSearch: own.hasSearch,
    report,
    saved: search.saved,
    choice: {
      id: 'built',
      language,
      secondLanguage: second === language ? null : second,
      amountScale: amountScales.find((one) => one === search.scale) ?? 1,
      values: { definition: JSON.stringify(finished(report)) },
    },
    address,
    rows: search.rows,
    openRows: (key) => {
      const { rows: _rows, ...others } = search;
      void navigate({ search: key === undefined ? others : { ...others, rows: key } });
    },
    change: (change) => store({ ...report, ...change }),
    changeList: (list) => {
      const columns = lists.find((one) => one.list === list)?.columns ?? [];
      store({ ...newReport(list, columns), title: report.title });
    },
  };
}
