import { isBlankMark } from './blankMarks.ts';
import { addDays, dateParts } from './dates.ts';
import type { Language } from './language.ts';
import { toMoney, type Money } from './money.ts';
import { parseAmount } from './parseAmount.ts';
import { parseDate } from './parseDate.ts';
import { foldText } from './fold/foldText.ts';

/** What a form makes of a typed text: a value, nothing, or a text that cannot be read. */
export type Typed<T> = { kind: 'value'; value: T } | { kind: 'empty' } | { kind: 'unreadable' };

const dayWords: Readonly<Record<string, number>> = {
  бугин: 0,
  сегодня: 0,
  today: 0,
  ертен: 1,
  завтра: 1,
  tomorrow: 1,
  кеше: -1,
  вчера: -1,
  yesterday: -1,
};

/**
 * A date typed into a form. Day first: `5.3.25`, `5.3` (this year), `05032025`, `5 марта`; `+3` and `-7`
 * count days from `today`; `бүгін`, `завтра`. A month or year alone is unreadable: the form wants a day.
 */
export function parseTypedDate(text: string, today: string): Typed<string> {
  const typed = text.trim();
  if (isBlankMark(typed)) return { kind: 'empty' };
  const word = dayWords[foldText(typed)];
  const steps = /^[+-]\d{1,4}$/.test(typed) ? Number(typed) : word;
  if (steps !== undefined) return { kind: 'value', value: addDays(today, steps) };
  const short = /^(\d{2})(\d{2})(\d{2})?$/.exec(typed);
  const spelled = short === null ? typed : short.slice(1).filter(Boolean).join('.');
  const parsed = parseDate(spelled, { year: dateParts(today).year });
  const isDay = parsed.kind === 'date' && parsed.precision === 'day' && !parsed.isRange;
  return isDay ? { kind: 'value', value: parsed.start } : { kind: 'unreadable' };
}

/**
 * An amount typed into a form, in the currency named in it or else in `currency`: `1 234,56`, `12,5 млн`,
 * `100 $`. What `1,234` means follows the language of the window: English writes thousands so, Kazakh
 * and Russian decimals. More decimals than the currency has are unreadable.
 */
export function parseTypedMoney(text: string, currency: string, language: Language): Typed<Money> {
  const parsed = parseAmount(text, { decimal: language === 'en' ? '.' : ',' });
  if (parsed.kind === 'empty') return { kind: 'empty' };
  if (parsed.kind !== 'amount') return { kind: 'unreadable' };
  const result = toMoney(parsed.value, parsed.currency ?? currency);
  return result.ok ? { kind: 'value', value: result.money } : { kind: 'unreadable' };
}
