import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLanguage } from '#main/imports/cells/textLanguage.ts';

describe('textLanguage', () => {
  it('would tell the language of common letters otherwise than beside a rare sign', () => {
    const unit = fc.constantFrom(...Array.from('абвЯёәҒқңөҰүһІіabzQ 019№-«»\u0482'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(textLanguage(text)).toBe(textLanguage(`${text}漢`));
      }),
      { numRuns: 2000 },
    );
  });

  it('would take Kazakh for Russian, or a Latin name with one Cyrillic word for Russian', () => {
    expect(textLanguage('Ғылым')).toBe('kk');
    expect(textLanguage('Наука №1')).toBe('ru');
    expect(textLanguage('Institute НИИ')).toBe('en');
    expect(textLanguage('№ 17')).toBe('en');
  });
});
