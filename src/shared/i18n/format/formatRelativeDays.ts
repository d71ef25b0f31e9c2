import type { Language } from '../../domain/language.ts';
import { formatNumber } from './formatNumber.ts';
import { localeData } from './localeData.ts';
import { pluralForm } from './pluralForm.ts';

/** A whole number of days from today in words: `вчера`, `3 күн бұрын`, `in 5 days`. */
export function formatRelativeDays(days: number, language: Language): string {
  const words = localeData[language].days;
  const named = words.named[String(days)];
  if (named !== undefined) return named;
  const count = Math.abs(days);
  const forms = days < 0 ? words.past : words.future;
  const pattern = forms[pluralForm(count, language)] ?? forms['other'] ?? '{count}';
  return pattern.replace('{count}', formatNumber(count, language));
}
