import { getRouteApi } from '@tanstack/react-router';
import type { ChosenReport, ReportParameter } from '#shared/contract/reports.ts';
import { languages, localText, type Language } from '#shared/domain/language.ts';
import { amountScales } from '#shared/report/reportModel.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { askedValues, missingOf, type ReportValues } from './parameters/reportValues.ts';
import type { ReportSearch } from './search.ts';

const route = getRouteApi('/reports/$id');

const languageOf = (text: string | undefined): Language | undefined =>
  languages.find((one) => one === text);

export interface Report {
  id: string;
  /** In the window's language; empty for a report that is not in the catalogue. */
  title: string;
  parameters: readonly ReportParameter[];
  /** What was set, as it was typed. */
  values: ReportValues;
  choice: ChosenReport;
  missing: readonly ReportParameter[];
  isLoading: boolean;
  /** Key of the rows that are open. */
  rows: string | undefined;
  /** Changes the address in place: the way back leads to where the report was opened. */
  change: (change: ReportSearch) => void;
  openRows: (key: string | undefined) => void;
}

/** The report of the address with its parameters. */
export function useReport(): Report {
  const windowLanguage = useLanguage();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useCall('reports.list', {});
  const definition = list.data?.find((one) => one.id === id);
  const parameters = definition?.parameters ?? [];
  const values = search.values ?? {};
  const asked = askedValues(parameters, values);
  const language = languageOf(search.language) ?? windowLanguage;
  const second = languageOf(search.second) ?? null;
  return {
    id,
    title: definition ? localText(definition.titles, windowLanguage) : '',
    parameters,
    values,
    choice: {
      id,
      language,
      secondLanguage: second === language ? null : second,
      amountScale: amountScales.find((one) => one === search.scale) ?? 1,
      values: asked,
    },
    missing: missingOf(parameters, asked),
    isLoading: list.isPending,
    rows: search.rows,
    change: (change) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    openRows: (key) => {
      const { rows: _rows, ...others } = search;
      void navigate({ search: key === undefined ? others : { ...others, rows: key } });
    },
  };
}
