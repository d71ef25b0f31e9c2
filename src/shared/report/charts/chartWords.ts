import type { ChartData } from './chartData.ts';

/** A chart in words, for those who cannot see it: every name with its values. */
export function chartWords({ categories, series }: ChartData): string {
  return categories
    .map((name, index) => {
      const values = series.map(({ title, texts }) =>
        series.length > 1 ? `${title} ${texts[index]}` : (texts[index] ?? ''),
      );
      return `${name}: ${values.join(', ')}`;
    })
    .join('; ');
}
