import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateOfIin, parseBin, parseIin } from '#shared/domain/identifiers/binIin.ts';
import { parseDoi, parseOrcid, parseRor } from '#shared/domain/identifiers/openIds.ts';

const digits = Array.from('0123456789');

describe('BIN and IIN', () => {
  it.each(['940140000385', '990140004654'])('accepts the BIN %s', (bin) => {
    expect(parseBin(bin)).toEqual({ ok: true, canonical: bin, warnings: [], code: null });
  });

  it.each(['791028302728', '061211600012'])('accepts the IIN %s', (iin) => {
    expect(parseIin(iin)).toEqual({ ok: true, canonical: iin, warnings: [], code: null });
  });

  it.each([
    ['050140000201', '050140000200'],
    ['050140000250', '050140000251'],
  ])('counts the check digit a second time where the first gives ten: %s', (good, bad) => {
    expect(parseBin(good).ok).toBe(true);
    expect(parseBin(bad).code).toBe('CHECK_DIGIT');
  });

  it('refuses a number that is never issued, whatever its last digit', () => {
    for (let digit = 0; digit <= 9; digit += 1) {
      expect(parseBin(`05014000100${digit}`).code).toBe('CHECK_DIGIT');
    }
  });

  it('refuses twelve zeros although their sum is right', () => {
    expect(parseBin('000000000000').code).toBe('PARTS');
    expect(parseIin('000000000000').code).toBe('PARTS');
  });

  it('gives back the leading zeros that a spreadsheet dropped, and says so', () => {
    expect(parseIin('61211600012')).toEqual({
      ok: true,
      canonical: '061211600012',
      warnings: ['LEADING_ZEROS_RESTORED'],
      code: null,
    });
  });

  it('reads a number with spaces and a label', () => {
    expect(parseBin(' БИН: 940140 000385 ').canonical).toBe('940140000385');
  });

  it.each([
    ['', 'EMPTY'],
    ['12345', 'LENGTH'],
    ['9401400003855', 'LENGTH'],
    ['94014000038A', 'FORMAT'],
    ['9.40140000385E+11', 'FORMAT'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(parseBin(text).code).toBe(code);
  });

  it('accepts at most one check digit for the same eleven digits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...digits), minLength: 11, maxLength: 11 }),
        (n) => {
          const right = digits.filter((digit) => parseBin(n + digit).code !== 'CHECK_DIGIT');
          expect(right.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('does not hold an unusual birth date against an IIN', () => {
    expect(birthDateOfIin('791028302728')).toBe('1979-10-28');
    expect(birthDateOfIin('061211600012')).toBe('2006-12-11');
    expect(birthDateOfIin('061211000012')).toBeUndefined();
  });
});

describe('ORCID', () => {
  it.each([
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1694-233X', '0000-0002-1694-233X'],
    ['orcid: 000000021694233х', '0000-0002-1694-233X'],
  ])('reads %s', (text, canonical) => {
    expect(parseOrcid(text)).toMatchObject({ ok: true, canonical });
  });

  it('refuses a wrong check digit', () => {
    expect(parseOrcid('0000-0002-1825-0098').code).toBe('CHECK_DIGIT');
    expect(parseOrcid('0000-0002-1825').code).toBe('FORMAT');
  });
});

describe('ROR', () => {
  it.each(['03yrm5c26', '01k4yrm29', '02mhbdp94', '00a208s56', '052bx8q98'])('accepts %s', (id) => {
    const canonical = `https://ror.org/${id}`;
    expect(parseRor(id)).toMatchObject({ ok: true, canonical });
    expect(parseRor(canonical)).toMatchObject({ ok: true, canonical });
    expect(parseRor(`ROR.org/${id.toUpperCase()}`)).toMatchObject({ ok: true, canonical });
  });

  it('refuses wrong check digits and letters that ROR does not use', () => {
    expect(parseRor('01k4yrm30').code).toBe('CHECK_DIGIT');
    expect(parseRor('01k4yrl29').code).toBe('FORMAT');
  });
});

describe('DOI', () => {
  it.each([
    '10.1000/XYZ123',
    'doi:10.1000/xyz123',
    'https://doi.org/10.1000/xyz123.',
    'DOI 10.1000/xyz123',
  ])('reads %s', (text) => {
    expect(parseDoi(text)).toMatchObject({ ok: true, canonical: '10.1000/xyz123' });
  });

  it('refuses a text that is not a DOI', () => {
    expect(parseDoi('11.1000/xyz').code).toBe('FORMAT');
    expect(parseDoi(' ').code).toBe('EMPTY');
  });
});
