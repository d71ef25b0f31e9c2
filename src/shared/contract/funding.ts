import { z } from 'zod';
import { call, partCalls } from './define.ts';
import * as f from './fields.ts';

export const fundingKinds = [
  'regular',
  'partner',
  'targeted',
  'supplemental',
  'grant',
  'programme_targeted',
  'basic',
  'co_funding',
  'in_kind',
  'other',
] as const;

export const fundingStages = ['commitment', 'disbursement', 'expenditure'] as const;

export const fundingBases = ['planned', 'actual'] as const;

/** One sum of money of a project: who, what for, promised, paid or spent, planned or actual. */
export const fundingLineInput = z.strictObject({
  projectId: f.id,
  partyId: f.id.nullable(),
  kind: z.enum(fundingKinds),
  stage: z.enum(fundingStages),
  basis: z.enum(fundingBases),
  amount: f.money,
  date: f.date.nullable(),
  /** Tenge for one unit of the currency; empty when the table of rates should be asked. */
  rate: z.union([z.literal(''), f.decimal]),
  /** Who gives that rate, and for which day. */
  rateSource: f.line,
  /** The party's share in the project, in hundredths of a per cent. */
  share: z.int().min(0).max(10_000).nullable(),
  /** A code of the reference list `costLine`. */
  costLine: f.listCode.nullable(),
  note: f.line,
});

const sums = z.strictObject({
  currency: f.currency,
  /** Minor units. Planned: of the first stage that has planned lines, so that no plan counts twice. */
  planned: z.int(),
  /** These are actual sums alone; what is planned never counts as paid. */
  committed: z.int(),
  disbursed: z.int(),
  spent: z.int(),
  /** Committed less disbursed. */
  undisbursed: z.int(),
});

/** Money of a project: per currency, never added across them; in the office's currency where a rate is known. */
export const fundingSummary = z.strictObject({
  sums: z.array(sums),
  parties: z.array(z.strictObject({ party: f.reference.nullable(), sums: z.array(sums) })),
  /** Everything committed in the base currency of the office, and how many lines had no rate. */
  converted: f.money,
  withoutRate: z.int(),
  /** Sum of the shares given, in hundredths of a per cent; null when none is given. Must be 10,000. */
  shares: z.int().nullable(),
});

export const funding = {
  ...partCalls('fundingLines', fundingLineInput, ['projectId', 'partyId']),
  'funding.summary': call(z.strictObject({ projectId: f.id }), fundingSummary),
};

export type FundingLineInput = z.infer<typeof fundingLineInput>;
export type FundingSummary = z.infer<typeof fundingSummary>;
