import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fieldAreas, fieldCodes, fieldKey } from '#shared/domain/fields.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import { errorCodes } from '#shared/errors/codes.ts';
import { catalogues, type Catalogue } from '#shared/i18n/catalogues.ts';
import { findUsedKeys } from './usedKeys.ts';

const folder = (language: Language): string =>
  fileURLToPath(new URL(`../../../src/shared/i18n/catalogues/${language}`, import.meta.url));
const filesOf = (language: Language): string[] =>
  readdirSync(folder(language)).filter((file) => file.endsWith('.json'));

/** Every text of a catalogue by its full key. */
function textsOf(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : textsOf(value, `${prefix}${key}.`),
  );
}

const texts: Record<Language, ReadonlyMap<string, string>> = {
  kk: new Map(textsOf(catalogues.kk)),
  ru: new Map(textsOf(catalogues.ru)),
  en: new Map(textsOf(catalogues.en)),
};

/** Keys that come in plural forms: those that have the form which every language has. */
const pluralBases = new Set(
  [...texts.en.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6)),
);

function baseOf(key: string): string {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return pluralBases.has(base) ? base : key;
}

const bases = new Set([...texts.en.keys()].map(baseOf));

function sortDeep(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortDeep(inner)]));
}

function variablesOf(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => (match[1] ?? '').trim());
}

describe.each(languages)('catalogue %s', (language) => {
  it('lists every file of texts, so that none is forgotten', () => {
    const names = filesOf(language).map((file) => file.replace('.json', ''));
    expect(Object.keys(catalogues[language]).sort()).toEqual(names.sort());
  });

  it('has its keys sorted, so that two people adding texts do not collide', () => {
    for (const file of filesOf(language)) {
      const text = readFileSync(`${folder(language)}/${file}`, 'utf8');
      const sorted = `${JSON.stringify(sortDeep(JSON.parse(text)), null, 2)}\n`;
      expect([file, text]).toEqual([file, sorted]);
    }
  });

  it('has the keys of the English one, none missing and none too many', () => {
    expect(new Set([...texts[language].keys()].map(baseOf))).toEqual(bases);
  });

  it('has no empty text and no stray space', () => {
    const bad = [...texts[language]].filter(([, text]) => text === '' || text !== text.trim());
    expect(bad).toEqual([]);
  });

  it('has every plural form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing = [...pluralBases].flatMap((base) =>
      forms.map((form) => `${base}_${form}`).filter((key) => !texts[language].has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('names the same values as the English one', () => {
    const values = (of: Language, base: string): Set<string> =>
      new Set(
        [...texts[of]].filter(([key]) => baseOf(key) === base).flatMap(([, t]) => variablesOf(t)),
      );
    for (const base of bases) {
      expect([base, values(language, base)]).toEqual([base, values('en', base)]);
    }
  });
});

describe('keys of texts', () => {
  const used = findUsedKeys();

  it('has a text for every key that the sources ask for', () => {
    expect([...used.asked].filter(([key]) => !bases.has(key))).toEqual([]);
  });

  it('has texts under every beginning of a key that the sources make up', () => {
    const domains = Object.keys(catalogues.en);
    const made = [...used.prefixes].filter((prefix) =>
      domains.includes(prefix.split('.')[0] ?? ''),
    );
    const empty = made.filter((prefix) => ![...bases].some((key) => key.startsWith(prefix)));
    expect(empty).toEqual([]);
  });

  it('keeps no text that nothing uses', () => {
    const isUsed = (key: string): boolean =>
      used.quoted.has(key) || [...used.prefixes].some((prefix) => key.startsWith(prefix));
    expect([...bases].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has exactly one text for every code of an error, a status and a field of science', () => {
    const keys = (domain: string): string[] => Object.keys(catalogues.en[domain] ?? {}).sort();
    expect(keys('errors')).toEqual([...errorCodes].sort());
    expect(keys('status')).toEqual([...statusCodes].sort());
    expect(keys('fields')).toEqual([...fieldAreas, ...fieldCodes].map(fieldKey).sort());
  });
});
