import { describe, expect, it } from 'vitest';
import { areaOfField, fieldAreas, fieldCodes, fieldKey } from '#shared/domain/fields.ts';
import { languages } from '#shared/domain/language.ts';
import { parseField } from '#shared/domain/parseField.ts';
import { countryCodes, parseCountryCode } from '#shared/domain/countries.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

describe('fields of science', () => {
  it('has the 42 fields of the Frascati Manual in six areas', () => {
    expect(fieldCodes).toHaveLength(42);
    expect(fieldAreas).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(fieldCodes.slice(16, 19)).toEqual(['2.10', '2.11', '3.1']);
    expect(areaOfField('2.10')).toBe('2');
  });

  it('reads back every official name in every language', () => {
    for (const language of languages) {
      const t = createTranslator(language);
      for (const code of [...fieldAreas, ...fieldCodes]) {
        const name = t(`fields.${fieldKey(code)}`);
        expect([name, parseField(name)]).toEqual([name, code]);
        expect(parseField(`${code} ${name}`)).toBe(code);
      }
    }
  });

  it.each([
    ['2.10', '2.10'],
    ['2.1', '2.1'],
    ['1,3', '1.3'],
    ['Физика', '1.3'],
    ['7.1', undefined],
    ['1.8', undefined],
    ['2.100', undefined],
    ['2025', undefined],
    ['', undefined],
  ])('reads %j as %s, never nanotechnology as civil engineering', (text, code) => {
    expect(parseField(text)).toBe(code);
  });
});

describe('countries', () => {
  it('knows the countries of the ISTC and the spellings of the European Commission', () => {
    expect(countryCodes).toHaveLength(249);
    expect(['kz', 'EL', 'UK', ' ge '].map(parseCountryCode)).toEqual(['KZ', 'GR', 'GB', 'GE']);
    expect(parseCountryCode('EU')).toBeUndefined();
  });
});
