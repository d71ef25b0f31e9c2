import { describe, expect, it } from 'vitest';
import { parseTypedDate, parseTypedMoney } from '#shared/domain/typedInput.ts';

const today = '2025-03-05';

describe('parseTypedDate', () => {
  it.each([
    ['5.3.25', '2025-03-05'],
    ['5.3', '2025-03-05'],
    ['5/3', '2025-03-05'],
    ['0503', '2025-03-05'],
    ['050325', '2025-03-05'],
    ['05032025', '2025-03-05'],
    ['5 марта', '2025-03-05'],
    ['5 наурыз', '2025-03-05'],
    ['+3', '2025-03-08'],
    ['-5', '2025-02-28'],
    ['бүгін', '2025-03-05'],
    ['Завтра', '2025-03-06'],
    ['yesterday', '2025-03-04'],
  ])('reads %s as %s', (text, value) => {
    expect(parseTypedDate(text, today)).toEqual({ kind: 'value', value });
  });

  it.each(['март 2025', '2025', '31.02', '5-7 марта', 'ертеңнен кейін бірде', '32'])(
    'does not make a day of %s',
    (text) => {
      expect(parseTypedDate(text, today)).toEqual({ kind: 'unreadable' });
    },
  );

  it('knows an emptied field from an unreadable one', () => {
    expect(parseTypedDate('  ', today)).toEqual({ kind: 'empty' });
  });
});

describe('parseTypedMoney', () => {
  it.each([
    ['1 234,56', 'ru', 123_456],
    ['1234.5', 'ru', 123_450],
    ['1,234', 'en', 123_400],
    ['1.234', 'kk', 123_400],
    ['12,5 млн', 'kk', 1_250_000_000],
  ] as const)('reads %s in the %s window', (text, language, minor) => {
    expect(parseTypedMoney(text, 'KZT', language)).toEqual({
      kind: 'value',
      value: { minor, currency: 'KZT' },
    });
  });

  it('takes the currency that is typed', () => {
    expect(parseTypedMoney('100 $', 'KZT', 'ru')).toMatchObject({
      value: { minor: 10_000, currency: 'USD' },
    });
  });

  it('does not round what has too many decimals', () => {
    expect(parseTypedMoney('1,234', 'KZT', 'ru')).toEqual({ kind: 'unreadable' });
    expect(parseTypedMoney('abc', 'KZT', 'ru')).toEqual({ kind: 'unreadable' });
    expect(parseTypedMoney('', 'KZT', 'ru')).toEqual({ kind: 'empty' });
  });
});
