import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportChart, ReportTable } from '#shared/report/reportModel.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { TodayPart } from './TodayPart.tsx';

/** The report whose charts are the picture of the portfolio. */
const report = 'cooperation';

/** Kinds of charts on the start screen, one of each, in their order. */
const kinds = ['map', 'lines', 'stacked', 'bars', 'share'] as const;

/** Most charts on the start screen. */
const most = 2;

/** The portfolio in pictures, from the definitions of the charts of the cooperation overview. */
export function TodayCharts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const choice = {
    id: report,
    language,
    secondLanguage: null,
    amountScale: 1,
    values: {},
  } as const;
  const model = useCall('reports.preview', choice, { keepsPrevious: true }).data;
  if (!model) return null;
  const all = model.sections.flatMap((section) =>
    section.kind === 'table' ? section.charts.map((chart) => ({ chart, table: section })) : [],
  );
  const shown = kinds
    .flatMap((kind) => all.find(({ chart }) => chart.kind === kind) ?? [])
    .slice(0, most) satisfies { chart: ReportChart; table: ReportTable }[];
  if (shown.length === 0) return null;
  return (
    <TodayPart
      title={t('today.charts')}
      aside={
        <Anchor size="sm" href={`#/reports/${report}`}>
          {t('today.wholeReport')}
        </Anchor>
      }
    >
      {shown.map(({ chart, table }) => (
        <ChartFigure
          key={table.key + chart.title}
          chart={chart}
          table={table}
          shown={model}
          hasTable
        />
      ))}
    </TodayPart>
  );
}
