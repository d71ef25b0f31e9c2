import { useId } from 'react';
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { chartData } from '#shared/report/charts/chartData.ts';
import { chartGeometry } from '#shared/report/charts/chartGeometry.ts';
import { chartWords } from '#shared/report/charts/chartWords.ts';
import type { ReportChart, ReportTable } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import { ChartPatterns } from './ChartPatterns.tsx';
import { ChartShapes } from './ChartShapes.tsx';
import { ChartTable } from './ChartTable.tsx';
import classes from './Charts.module.css';
import { WorldMap } from './WorldMap.tsx';

interface ChartFigureProps {
  chart: ReportChart;
  table: ReportTable;
  shown: Shown;
  /** Offers the numbers as a table, where no table stands beside the chart. */
  hasTable?: boolean;
}

/** Widest and narrowest drawing, in CSS pixels. */
const [narrowest, widest] = [300, 720];

/** A chart of a report's table, drawn from the same definition as in its files. */
export function ChartFigure({ chart, table, shown, hasTable = false }: ChartFigureProps) {
  const { i18n } = useTranslation();
  const id = useId();
  const { ref, width } = useElementSize();
  const data = chartData(chart, table, shown);
  if (data === null) return null;
  const room = Math.max(narrowest, Math.min(widest, width));
  const words = chartWords(data);
  const said = i18n.getFixedT(shown.language);
  const geometry = chart.kind === 'map' ? null : chartGeometry(data, room, shown);
  const codes = data.rows.map((row) => {
    const code = table.rows[row]?.[data.categoryColumn];
    return typeof code === 'string' ? code.toUpperCase() : '';
  });
  return (
    <figure className={classes['figure']} ref={ref} lang={shown.language}>
      <figcaption className={classes['caption']}>{data.title}</figcaption>
      {geometry === null ? (
        <WorldMap
          data={data}
          codes={codes}
          shown={shown}
          width={room}
          label={data.title}
          words={words}
          notDrawn={said('charts.notDrawn')}
        />
      ) : (
        <svg
          role="img" // oxlint-disable-line jsx-a11y/prefer-tag-over-role -- a drawing, no file
          aria-label={`${data.title}. ${words}`}
          width={geometry.width}
          height={geometry.height}
          viewBox={`0 0 ${geometry.width} ${geometry.height}`}
          className={classes['drawing']}
        >
          <ChartPatterns id={id} />
          <ChartShapes id={id} geometry={geometry} />
        </svg>
      )}
      {hasTable ? <ChartTable data={data} said={said} /> : null}
    </figure>
  );
}
