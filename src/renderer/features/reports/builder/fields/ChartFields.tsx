import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { builtCharts, type BuiltReport } from '#shared/contract/builder.ts';
import type { Builder } from '../useBuilder.ts';
import { GroupingSelect } from './GroupingSelect.tsx';

type Chart = NonNullable<BuiltReport['chart']>;

/** Which chart stands over the report, of what and in which parts. */
export function ChartFields({ builder }: { builder: Builder }) {
  const { t } = useTranslation();
  const { report, columns, change } = builder;
  const { chart } = report;
  const able = columns.filter(({ canGroup }) => canGroup);
  const countries = able.filter(({ kind }) => kind === 'country');
  const kinds = builtCharts.filter((kind) => kind !== 'map' || countries.length > 0);
  const store = (next: Partial<Chart>): void => {
    if (chart) change({ chart: { ...chart, ...next } });
  };
  const begin = (kind: Chart['kind']): void => {
    const first = (kind === 'map' ? countries : able)[0];
    if (!first) return;
    const category = { key: first.key, by: first.kind === 'date' ? ('year' as const) : null };
    const isKept =
      chart && (kind !== 'map' || countries.some(({ key }) => key === chart.category.key));
    change({
      chart: isKept
        ? { ...chart, kind, series: kind === 'map' || kind === 'share' ? null : chart.series }
        : { kind, category, series: null, valueKey: null },
    });
  };
  return (
    <Stack gap={8} component="section" aria-label={t('reportBuilder.form.chart')}>
      <Text fw={600} size="sm">
        {t('reportBuilder.form.chart')}
      </Text>
      <Select
        label={t('reportBuilder.form.chartKind')}
        value={chart?.kind ?? ''}
        allowDeselect={false}
        data={[
          { value: '', label: t('reportBuilder.form.noChart') },
          ...kinds.map((kind) => ({ value: kind, label: t(`reportBuilder.form.charts.${kind}`) })),
        ]}
        onChange={(chosen) => {
          const kind = builtCharts.find((one) => one === chosen);
          if (kind === undefined) change({ chart: null });
          else begin(kind);
        }}
      />
      {chart ? (
        <>
          <GroupingSelect
            label={t('reportBuilder.form.category')}
            value={chart.category}
            columns={chart.kind === 'map' ? countries : able}
            onChange={(category) => category && store({ category })}
          />
          {chart.kind === 'map' || chart.kind === 'share' ? null : (
            <GroupingSelect
              label={t('reportBuilder.form.series')}
              none={t('reportBuilder.form.noSeries')}
              value={chart.series}
              columns={able}
              onChange={(series) => store({ series })}
            />
          )}
          <Select
            label={t('reportBuilder.form.value')}
            value={chart.valueKey ?? ''}
            allowDeselect={false}
            data={[
              { value: '', label: t('reportBuilder.form.countRows') },
              ...columns
                .filter(({ totals }) => totals.includes('sum'))
                .map(({ key, word }) => ({
                  value: key,
                  label: t('reportBuilder.totals.sum', {
                    column: t(`reportBuilder.columns.${word}`),
                  }),
                })),
            ]}
            onChange={(key) => store({ valueKey: key === null || key === '' ? null : key })}
          />
        </>
      ) : null}
    </Stack>
  );
}
