import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/domain/fold/foldText.ts';

describe('foldText', () => {
  it.each([
    ['Қайрат', 'Кайрат'],
    ['Әсел', 'Асель'],
    ['Дәулет', 'Даулет'],
    ['Гумилёв', 'ГУМИЛЕВ'],
    ['Объект «Байқоңыр»', 'обект байконыр'],
    ['научно\u2011техническая\u00A0экспертиза', 'научно-техническая экспертиза'],
    ['№ проекта:', 'No. проекта'],
    ['Жобаның  атауы\n', 'жобанын атауы'],
    ['Ғылыми жетекші', 'гылыми жетекши'],
    ['Ǵylym', 'gylym'],
    ['Ақпараттық\u00ADжүйе', 'акпараттыкжуие'],
    ['Société', 'societe'],
  ])('finds %s and %s equal', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it('does not mix up words that differ in more than spelling', () => {
    expect(foldText('жоба')).not.toBe(foldText('жаба'));
    expect(foldText('Сумма, $')).not.toBe(foldText('Сумма, €'));
    expect(foldText('Доля, %')).not.toBe(foldText('Доля'));
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('does not depend on how letters are composed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('аәйёіїўéüабв «»-')) }),
        (text) => {
          expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
        },
      ),
    );
  });
});
