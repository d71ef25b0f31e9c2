import { foldText } from '#shared/domain/fold/foldText.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';

export type RateField = 'date' | 'currency' | 'units' | 'rate' | 'source';

/** How tables of rates name their columns in three languages, as beginnings of folded words. */
const words: readonly (readonly [RateField, RegExp])[] = [
  [
    'units',
    /^(?:колво|кол(?=[\s.]|$)|количеств|номинал|единиц|саны|бирли|бирлик|units?|quant|nominal)/u,
  ],
  ['rate', /^(?:курс|багам|rate|official|официал|ресми|exchange)/u],
  ['date', /^(?:дата|ден(?=\s|$)|күні|куни|date|day)/u],
  ['currency', /^(?:валют|код|currency|code|iso)/u],
  ['source', /^(?:источник|дереккоз|source)/u],
];

/** Where a table says what: a row per rate (`fields`), or a column per currency (`wide`). */
export interface RateColumns {
  fields: Partial<Record<RateField, number>>;
  /** Column and currency, with the units that its name begins with. */
  wide: readonly { column: number; currency: string; units: number }[];
}

function fieldOf(header: string): RateField | undefined {
  const folded = foldText(header.trim());
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The columns that a header row names; undefined when it is no header of a table of rates. */
export function rateColumns(headers: readonly string[]): RateColumns | undefined {
  const fields: Partial<Record<RateField, number>> = {};
  const wide: { column: number; currency: string; units: number }[] = [];
  for (const [column, header] of headers.entries()) {
    const field = fieldOf(header);
    const currency = field === undefined ? parseCurrency(header) : undefined;
    if (field !== undefined) fields[field] ??= column;
    else if (currency !== undefined) {
      const units = Number(/^\s*(\d{1,5})(?!\d)/u.exec(header)?.[1] ?? 1);
      wide.push({ column, currency, units });
    }
  }
  if (fields.date === undefined) return undefined;
  const isLong = fields.currency !== undefined && fields.rate !== undefined;
  if (isLong) return { fields, wide: [] };
  return wide.length > 0 ? { fields, wide } : undefined;
}
