import type { Language } from '#shared/domain/language.ts';
import { toMoney, type Money } from '#shared/domain/money.ts';
import { parseAmount } from '#shared/domain/parseAmount.ts';

export interface MoneyDraft {
  /** As typed, `1 234,56`. */
  amount: string;
  currency: string;
  /** The language that the amount is written in; a kept draft may be opened in another. */
  language?: Language;
}

export type MoneyReading =
  | { kind: 'money'; money: Money | null; currency: string }
  | { kind: 'problem'; code: 'AMOUNT' | 'MONEY_TOO_PRECISE' | 'MONEY_TOO_LARGE' | 'NEGATIVE' };

/**
 * Reads an amount as it is typed, `1 234,56`, also with its currency or unit: `12 млн тенге`. What `1,234`
 * means follows the language it is written in: English separates thousands so, the others decimals.
 */
export function readMoney(text: string, currency: string, language?: Language): MoneyReading {
  const parsed = parseAmount(text, { decimal: language === 'en' ? '.' : ',' });
  if (parsed.kind === 'empty') return { kind: 'money', money: null, currency };
  if (parsed.kind !== 'amount') return { kind: 'problem', code: 'AMOUNT' };
  const named = parsed.currency ?? currency;
  if (parsed.value.startsWith('-')) return { kind: 'problem', code: 'NEGATIVE' };
  const result = toMoney(parsed.value, named);
  if (!result.ok) return { kind: 'problem', code: result.code };
  return { kind: 'money', money: result.money, currency: named };
}
