import { fundingLineInput, type FundingLineInput } from '#shared/contract/funding.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

export const fundingLineKind: RecordKind<FundingLineInput> = {
  kind: 'fundingLine',
  ...recordColumns(fundingLineInput),
  order: ['date'],
  title: ({ partyId, note }) => (partyId === null ? plainTitle(note) : { link: 'partyId' }),
};
