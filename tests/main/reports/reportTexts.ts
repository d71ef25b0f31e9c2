import type { Language } from '#shared/domain/language.ts';
import en from '#shared/i18n/catalogues/en/reports.json' with { type: 'json' };
import kk from '#shared/i18n/catalogues/kk/reports.json' with { type: 'json' };
import ru from '#shared/i18n/catalogues/ru/reports.json' with { type: 'json' };
import type { ReportTexts } from '#main/reports/definitions/register.ts';

const catalogues: Record<Language, unknown> = { kk, ru, en };

function find(node: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return node;
  if (typeof node !== 'object' || node === null) return undefined;
  return find(Object.entries(node).find(([name]) => name === first)?.[1], rest);
}

/** The texts of reports straight from the catalogue; a missing one throws. */
export function reportTexts(language: Language): ReportTexts {
  return (key, values = {}) => {
    const text = find({ reports: catalogues[language] }, key.split('.'));
    if (typeof text !== 'string') throw new Error(`no text for ${key} in ${language}`);
    return text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]));
  };
}
