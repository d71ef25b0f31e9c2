import { expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { formatAmount } from '#shared/i18n/format/formatMoney.ts';
import { readMoney } from '../../../src/renderer/components/fields/moneyText.ts';

const amounts = [0, 5, 99, 100, 123_456, 32_000_000, 123_456_789, 8_285_396_100_00];

test('a form saved without a touch changes its budget, because it misreads its own text', () => {
  for (const language of languages) {
    for (const minor of amounts) {
      const money = { minor, currency: 'EUR' };
      for (const text of [
        formatAmount(money, language, { whole: true }),
        formatAmount(money, language),
      ]) {
        expect(readMoney(text, 'EUR', language), `${language} ${text}`).toEqual({
          kind: 'money',
          money,
          currency: 'EUR',
        });
      }
    }
  }
});

test('a budget kept in a draft is misread when the window has changed its language', () => {
  expect(readMoney('320,000', 'EUR', 'en')).toMatchObject({ money: { minor: 32_000_000 } });
  expect(readMoney('320,5', 'EUR', 'ru')).toMatchObject({ money: { minor: 32_050 } });
});
