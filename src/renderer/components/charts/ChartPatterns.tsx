import { inks } from '#shared/report/charts/inks.ts';
import { patternPath, patternSize } from '#shared/report/charts/patternPath.ts';

const patternId = (id: string, series: number): string => `${id}-${series % inks.length}`;

export const fillOf = (id: string, series: number): string => `url(#${patternId(id, series)})`;

/** The fills of a chart; `id` tells them from those of other charts on the page. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      {inks.map(({ fore, back, pattern }, index) => {
        const lines = patternPath(pattern);
        return (
          <pattern
            key={fore + pattern}
            id={patternId(id, index)}
            width={patternSize}
            height={patternSize}
            patternUnits="userSpaceOnUse"
          >
            <rect width={patternSize} height={patternSize} fill={back} />
            {pattern === 'dots' ? <circle cx={3} cy={3} r={1.3} fill={fore} /> : null}
            {lines === null ? null : <path d={lines} stroke={fore} fill="none" />}
          </pattern>
        );
      })}
    </defs>
  );
}
