import { sql } from 'kysely';
import type { BuiltKind } from '#shared/contract/builder.ts';
import { countryCodes } from '#shared/domain/countries.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import { sortKeyOf } from '../../../../db/dialect/sortKeys.ts';
import type { BuilderColumn, Scope, Sql } from '../../column.ts';
import { rankOf } from '../queries.ts';

/** Kinds whose values are read as texts: they stand in the order of a dictionary, not of code points. */
const worded: ReadonlySet<BuiltKind> = new Set(['text', 'code', 'name']);

/** The countries as a list of their names has them. */
const countriesIn = (language: Language): readonly string[] =>
  countryCodes.toSorted((one, other) => {
    const [first, second] = [one, other].map((code) => sortKey(countryName(code, language)));
    return (first ?? '') < (second ?? '') ? -1 : 1;
  });

const countryOrders = Object.fromEntries(
  languages.map((language) => [language, countriesIn(language)]),
) as Readonly<Record<Language, readonly string[]>>;

/** What a column is ordered by: its own order, else what stands in its cells. */
export function orderValue({ kind, order, value, choices }: BuilderColumn, scope: Scope): Sql {
  if (order) return order(scope);
  const cell = value(scope);
  if (kind === 'country') return rankOf(cell, countryOrders[scope.language]);
  if (kind === 'choice' && choices?.list !== undefined) {
    return sql`(SELECT listed.position FROM list_items AS listed
      WHERE listed.list = ${choices.list} AND listed.code = ${cell})`;
  }
  return worded.has(kind) ? sortKeyOf(cell) : cell;
}
