import type { Language } from '../../domain/language.ts';

const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/** The form of words that a count takes; plural rules are all that Electron has of Kazakh. */
export function pluralForm(count: number, language: Language): Intl.LDMLPluralRule {
  const rule = (rules[language] ??= new Intl.PluralRules(language));
  return rule.select(count);
}
