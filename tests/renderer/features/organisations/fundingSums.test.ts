import { expect, test } from 'vitest';
import type { FundingLineInput } from '#shared/contract/funding.ts';
import { fundingSums } from '../../../../src/renderer/features/organisations/fundingSums.ts';

function line(
  projectId: string,
  stage: FundingLineInput['stage'],
  basis: FundingLineInput['basis'],
  minor: number,
  currency = 'USD',
): FundingLineInput {
  const rest = { rate: '', rateSource: '', share: null, costLine: null, note: '' } as const;
  const amount = { minor, currency };
  return { projectId, partyId: null, kind: 'grant', stage, basis, amount, date: null, ...rest };
}

test('money in two currencies is never added, and planned money is never counted as paid', () => {
  const lines = [
    line('p', 'commitment', 'actual', 100),
    line('p', 'commitment', 'actual', 50, 'EUR'),
    line('p', 'disbursement', 'planned', 70),
    line('p', 'expenditure', 'actual', 30),
  ];
  expect(fundingSums(lines)).toEqual([
    { currency: 'EUR', planned: 0, committed: 50, disbursed: 0, spent: 0 },
    { currency: 'USD', planned: 70, committed: 100, disbursed: 0, spent: 30 },
  ]);
});

test('a plan said at two stages counts once per project, and each project has its own stage', () => {
  const lines = [
    line('p', 'commitment', 'planned', 100),
    line('p', 'disbursement', 'planned', 100),
    line('q', 'disbursement', 'planned', 40),
  ];
  expect(fundingSums(lines)).toMatchObject([{ planned: 140 }]);
});
