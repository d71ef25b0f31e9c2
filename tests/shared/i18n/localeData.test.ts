import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { localeFile } from '#scripts/localeData.ts';

describe('generated locale data', () => {
  it.each(languages)('%s.json is what a new generation gives', (language) => {
    const path = new URL(`../../../resources/locale/${language}.json`, import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(localeFile(language));
  });
});
