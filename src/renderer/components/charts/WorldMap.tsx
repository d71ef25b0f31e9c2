import type { ChartData } from '#shared/report/charts/chartData.ts';
import { letterHeight } from '#shared/report/charts/shapes.ts';
import { shownNumber, type Shown } from '#shared/report/shownValue.ts';
import world from '../../../../resources/map/world.json';
import classes from './Charts.module.css';
import { classOf, mapClasses } from './mapClasses.ts';

interface WorldMapProps {
  data: ChartData;
  /** Country code of each name of the chart. */
  codes: readonly string[];
  shown: Shown;
  /** Width of the drawing in CSS pixels. */
  width: number;
  label: string;
  words: string;
  /** Said before the countries that the outline is too small for. */
  notDrawn: string;
}

/** Most values that are written on the map itself. */
const written = 12;

/** Countries shaded by their value, the largest with their numbers. */
export function WorldMap({ data, codes, shown, width, label, words, notDrawn }: WorldMapProps) {
  const letter = (letterHeight * world.width) / width;
  const [series] = data.series;
  const values = new Map(codes.map((code, at) => [code, series?.values[at] ?? null]));
  const texts = new Map(
    codes.map((code, at) => [code, `${data.categories[at]}: ${series?.texts[at] ?? ''}`]),
  );
  const steps = mapClasses(
    [...values.values()].filter((value) => value !== null && value > 0) as number[],
  );
  const fillOf = (code: string): string =>
    classOf(steps, values.get(code) ?? Number.NaN)?.fill ?? '#f1f3f5';
  const known = new Set(world.countries.map(({ code }) => code));
  const absent = codes.filter((code) => !known.has(code)).map((code) => texts.get(code) ?? '');
  const labelled = world.countries
    .filter(({ code }) => (values.get(code) ?? 0) > 0)
    .toSorted((one, other) => (values.get(other.code) ?? 0) - (values.get(one.code) ?? 0))
    .slice(0, written);
  const number = (value: number): string =>
    shownNumber(value, series?.type ?? 'integer', shown.language);
  return (
    <>
      <svg
        viewBox={`0 0 ${world.width} ${world.height}`}
        className={classes['map']}
        role="img" // oxlint-disable-line jsx-a11y/prefer-tag-over-role -- a drawing, no file
        aria-label={`${label}. ${words}`}
      >
        {world.countries.map(({ code, path, at }) => (
          <path
            key={code + at.join()}
            d={path}
            fill={fillOf(code)}
            stroke="#8b95a1"
            strokeWidth={0.6}
          >
            {texts.has(code) ? <title>{texts.get(code)}</title> : null}
          </path>
        ))}
        {labelled.map(({ code, at: [x = 0, y = 0] }) => (
          <text
            key={code}
            x={x}
            y={y + letter / 3}
            textAnchor="middle"
            fontSize={letter}
            fontWeight={700}
            fill="#1c2430"
            stroke="#ffffff"
            strokeWidth={letter / 4}
            paintOrder="stroke"
          >
            {number(values.get(code) ?? 0)}
          </text>
        ))}
      </svg>
      <ul className={classes['steps']}>
        {steps.map(({ from, to, fill }) => (
          <li key={fill}>
            <span style={{ background: fill }} aria-hidden />
            {from === to ? number(from) : `${number(from)} – ${number(to)}`}
          </li>
        ))}
      </ul>
      {absent.length > 0 ? (
        <p className={classes['note']}>{`${notDrawn} ${absent.join('; ')}`}</p>
      ) : null}
    </>
  );
}
