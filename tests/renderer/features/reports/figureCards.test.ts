import { expect, test } from 'vitest';
import type { ReportFigure } from '#shared/report/reportModel.ts';
import { figureCards } from '../../../../src/renderer/features/reports/view/figureCards.ts';

const amount = (key: string, name: string, currency: string, meaning = name): ReportFigure => ({
  key,
  label: name
    .split('\n')
    .map((line) => `${line}, ${currency}`)
    .join('\n'),
  type: 'money',
  value: { minor: 100, currency },
  meaning,
  rowsKey: null,
});

const count: ReportFigure = {
  key: 'projects',
  label: 'Projects',
  type: 'integer',
  value: 3,
  meaning: '',
  rowsKey: 'projects',
};

test('amounts that count the same in several currencies are scattered over as many cards, or different ones are mixed', () => {
  const cards = figureCards([
    count,
    amount('plan', 'План\nЖоспар', 'KZT'),
    amount('paid', 'Перечислено\nАударылды', 'KZT'),
    amount('plan', 'План\nЖоспар', 'EUR'),
  ]);
  expect(cards.map(({ label, figures }) => [label, figures.length])).toEqual([
    ['Projects', 1],
    ['План\nЖоспар', 2],
    ['Перечислено, KZT\nАударылды, KZT', 1],
  ]);
});

test('totals whose keys bear their currency stand together too', () => {
  const cards = figureCards([
    amount('budget.maximum.KZT', 'Largest: Budget', 'KZT'),
    amount('budget.maximum.EUR', 'Largest: Budget', 'EUR'),
    amount('budget.minimum.EUR', 'Smallest: Budget', 'EUR'),
  ]);
  expect(cards.map(({ figures }) => figures.length)).toEqual([2, 1]);
});
