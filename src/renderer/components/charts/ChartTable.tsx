import type { TFunction } from 'i18next';
import type { ChartData } from '#shared/report/charts/chartData.ts';
import classes from './Charts.module.css';

interface ChartTableProps {
  data: ChartData;
  /** Texts in the language of the chart. */
  said: TFunction;
}

/** The numbers of a chart, for those who do not see it and for those who want them exactly. */
export function ChartTable({ data, said }: ChartTableProps) {
  return (
    <details className={classes['numbers']}>
      <summary>{said('charts.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{said('charts.name')}</th>
            {data.series.map(({ title, columns }) => (
              <th key={columns[0]} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.categories.map((name, at) => (
            <tr key={data.rows[at]}>
              <th scope="row">{name}</th>
              {data.series.map(({ columns, texts }) => (
                <td key={columns[0]}>{texts[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
