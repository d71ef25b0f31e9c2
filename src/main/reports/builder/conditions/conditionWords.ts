import type { BuiltCondition } from '#shared/contract/builder.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatMoney } from '#shared/i18n/format/formatMoney.ts';
import { shownNumber } from '#shared/report/shownValue.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type { Reader } from '../../../db/schema.ts';
import { selectNames } from '../../../records/queries.ts';
import type { BuilderColumn } from '../column.ts';
import { kindRules } from '../kinds.ts';
import { wordOf, type Words } from '../words.ts';

interface Telling {
  db: Reader;
  t: Translate;
  language: Language;
  words: Words;
}

async function valuesOf(
  { db, t, language, words }: Telling,
  column: BuilderColumn,
  { is, values, currency }: BuiltCondition,
): Promise<string[]> {
  if (is === 'span') return [t(`reportBuilder.spans.${values[0] ?? ''}`)];
  const kind = column.record?.kind ?? column.names?.kind;
  if (kind !== undefined && (is === 'among' || is === 'notAmong')) {
    const names = await selectNames(db, kind, values.map(String));
    return [...names.values()].map((name) => localText(name, language));
  }
  return values.map((value) => {
    if (typeof value === 'string') {
      return column.kind === 'date'
        ? formatDate(value, language)
        : wordOf(column, value, words, language);
    }
    if (currency !== null) return formatMoney({ minor: value, currency }, language);
    return shownNumber(value, kindRules[column.kind].type, language);
  });
}

/** A condition of a report in words: `Status: under way, completed`. */
export async function conditionWords(
  telling: Telling,
  column: BuilderColumn,
  condition: BuiltCondition,
): Promise<string> {
  const { t } = telling;
  const values = await valuesOf(telling, column, condition);
  return t(`reportBuilder.said.${condition.is}`, {
    column: t(`reportBuilder.columns.${column.word}`),
    values: values.join(condition.is === 'between' ? ' – ' : ', '),
  });
}
