import { expect, test } from 'vitest';
import type { FundingLineInput } from '#shared/contract/funding.ts';
import { exchangeRateKind } from '#main/office/kinds.ts';
import { organisationKind } from '#main/organisations/kind.ts';
import { fundingLineKind } from '#main/parts/funding.ts';
import { summariseFunding } from '#main/parts/fundingSummary.ts';
import { projectKind } from '#main/projects/kind.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { removeRecords } from '#main/records/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { fundingLineInput } from '#tests/helpers/partInputs.ts';
import { organisationInput, projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

async function funded(lines: readonly Partial<FundingLineInput>[]) {
  const ctx = await testWorkspace();
  const projectId = await createRecord(ctx, projectKind, projectInput());
  for (const line of lines) await add(ctx, projectId, line);
  return { ctx, projectId, summary: () => summariseFunding(ctx.workspace.reader, projectId) };
}

const add = (ctx: ServiceContext, projectId: string, line: Partial<FundingLineInput>) =>
  createRecord(ctx, fundingLineKind, fundingLineInput(projectId, line));

test('planned money is never taken for paid, nor one plan counted at each of its stages', async () => {
  const { summary } = await funded([
    { amount: usd(1000) },
    { amount: usd(400), stage: 'disbursement' },
    { amount: usd(150), stage: 'expenditure' },
    { amount: usd(700), basis: 'planned' },
    { amount: usd(300), basis: 'planned' },
    { amount: usd(900), basis: 'planned', stage: 'disbursement' },
  ]);
  expect((await summary()).sums).toEqual([
    {
      currency: 'USD',
      planned: 1000,
      committed: 1000,
      disbursed: 400,
      spent: 150,
      undisbursed: 600,
    },
  ]);
});

test('currencies stand apart, and so do parties; a line in the bin counts nowhere', async () => {
  const { ctx, projectId, summary } = await funded([]);
  const partyId = await createRecord(ctx, organisationKind, organisationInput('Еуропалық одақ'));
  await add(ctx, projectId, { partyId, amount: usd(10), share: 6000 });
  // The same share, said again on another line of the party, counts once.
  await add(ctx, projectId, {
    partyId,
    amount: usd(0),
    basis: 'planned',
    share: 6000,
  });
  await add(ctx, projectId, { partyId, amount: { minor: 7, currency: 'JPY' }, share: 1500 });
  await add(ctx, projectId, { amount: usd(5) });
  const gone = await add(ctx, projectId, { amount: usd(1_000_000), share: 2500 });
  await removeRecords(ctx, 'fundingLine', [gone]);
  const { sums, parties, shares } = await summary();
  expect(sums.map(({ currency, committed }) => [currency, committed])).toEqual([
    ['USD', 15],
    ['JPY', 7],
  ]);
  expect(parties.map(({ party, sums: own }) => [party?.name.ru, own.length])).toEqual([
    ['Еуропалық одақ', 2],
    [undefined, 1],
  ]);
  expect(shares).toBe(7500);
});

test('a sum is converted by its own rate, else by the table on its day, else it is counted as open', async () => {
  const { ctx, summary } = await funded([
    { amount: usd(100), rate: '447.5', date: '2024-02-01' },
    { amount: usd(100), date: '2024-03-15' },
    { amount: usd(100), date: '2023-12-31' },
    { amount: usd(100) },
    { amount: { minor: 10, currency: 'JPY' }, date: '2024-03-15' },
    { amount: { minor: 1, currency: 'KZT' } },
    { amount: usd(100), stage: 'disbursement', rate: '500' },
  ]);
  const table = [
    { currency: 'USD', date: '2024-01-01', units: 1, rate: '450' },
    { currency: 'USD', date: '2024-03-16', units: 1, rate: '999' },
    // Ten yen are worth 29.5 tenge.
    { currency: 'JPY', date: '2024-01-01', units: 10, rate: '29.5' },
  ];
  for (const rate of table) await createRecord(ctx, exchangeRateKind, { ...rate, source: '' });
  expect(await summary()).toMatchObject({
    converted: { minor: 44_750 + 45_000 + 2950 + 1, currency: 'KZT' },
    withoutRate: 2,
  });
});

test('amounts beyond the exactness of floating numbers are converted to the last tiyn', async () => {
  // 90,071,992,547.41 USD at 0.00000007: floats would lose the half.
  const { summary } = await funded([
    { amount: usd(9_007_199_254_741), rate: '0.00000007' },
    { amount: usd(1), rate: '0.5' },
  ]);
  // 630,503.94783187 tiyn and half a tiyn, each rounded half up.
  expect((await summary()).converted.minor).toBe(630_504 + 1);
});

test('a sum beyond exact numbers is refused instead of shown with other digits', async () => {
  const { summary } = await funded([{ amount: usd(Number.MAX_SAFE_INTEGER) }, { amount: usd(2) }]);
  await expect(summary()).rejects.toMatchObject({ code: 'SUM_TOO_LARGE' });
});
