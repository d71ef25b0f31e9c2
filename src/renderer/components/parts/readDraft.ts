import type { z } from 'zod';
import { readMoney } from '../fields/moneyText.ts';
import { readCount } from '../fields/readCount.ts';
import { problemsOf, type Problems } from '../form/problems.ts';
import type { Checked } from '../form/useRecordForm.ts';
import { flagOf, localTextOf, moneyOf, optionOf, textOf } from './draftValues.ts';
import type { DraftValue, PartDraft, PartField } from './partField.ts';

const plainDecimal = (text: string): string => text.replaceAll(/\s/gu, '').replace(',', '.');

/** Hundredths of a per cent from `33,3` or `33.3 %`; null for nothing, NaN for anything else. */
function readPercent(text: string): number | null {
  const plain = plainDecimal(text.replace('%', ''));
  if (plain === '') return null;
  return /^\d{1,3}(?:\.\d{1,2})?$/u.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN;
}

/** A field's value as the call takes it. */
function valueOf(field: PartField, value: DraftValue | undefined): unknown {
  switch (field.type) {
    case 'localText':
    case 'localLongText':
      return localTextOf(value);
    case 'date':
      return textOf(value) || null;
    case 'money': {
      const { amount, currency, language } = moneyOf(value);
      const reading = readMoney(amount, currency, language);
      return reading.kind === 'money' ? reading.money : null;
    }
    case 'count':
      return readCount(textOf(value));
    case 'percent':
      return readPercent(textOf(value));
    case 'decimal':
      return plainDecimal(textOf(value));
    case 'record':
      return optionOf(value)?.id ?? null;
    case 'flag':
      return flagOf(value);
    case 'select':
    case 'list':
    case 'country':
      return textOf(value) || null;
    case 'text':
    case 'longText':
      return textOf(value);
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every((text) => text === ''));

/** What is wrong with one field before the contract is asked. */
function problemOf(field: PartField, typed: DraftValue | undefined, value: unknown): string | null {
  if (field.type === 'money') {
    const { amount, currency, language } = moneyOf(typed);
    const reading = readMoney(amount, currency, language);
    if (reading.kind === 'problem') return reading.code;
  }
  if (field.type === 'percent' && value !== null && !(Number(value) <= 10_000)) return 'PERCENT';
  const isLocal = field.type === 'localText' || field.type === 'localLongText';
  if (field.isRequired && isEmpty(value)) return isLocal ? 'REQUIRED' : 'MISSING';
  return null;
}

/** What is typed, with the fields of the owner, as the input of the call; or every problem by field. */
export function readDraft(
  fields: readonly PartField[],
  draft: PartDraft,
  rest: Readonly<Record<string, unknown>>,
  schema: z.ZodType,
): Checked<unknown> {
  const values = fields.map((field) => [field.key, valueOf(field, draft[field.key])] as const);
  const result = schema.safeParse({ ...rest, ...Object.fromEntries(values) });
  const problems: Problems = result.success ? {} : problemsOf(result.error);
  for (const [index, field] of fields.entries()) {
    const code = problemOf(field, draft[field.key], values[index]?.[1]);
    if (code !== null) problems[field.key] = code;
  }
  if (!result.success || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, input: result.data };
}
