import { fundingBases, fundingKinds, fundingStages } from '#shared/contract/funding.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';
import { projectColumns } from './ofProject.ts';

const c = columnsOf('funding_lines');
const usual = { isUsual: true } as const;

export const fundingLines: ListDefinition = {
  table: 'funding_lines',
  kind: 'fundingLine',
  isOfProject: true,
  columns: [
    ...projectColumns('funding_lines'),
    c.name('party', 'organisation', 'party_id', usual),
    c.choice(
      'kind',
      { key: (code) => `funding.kind.${code}`, values: fundingKinds },
      {
        ...usual,
        word: 'fundingKind',
      },
    ),
    c.choice('stage', { key: (code) => `funding.stage.${code}`, values: fundingStages }, usual),
    c.choice('basis', { key: (code) => `funding.basis.${code}`, values: fundingBases }, usual),
    c.date('date', usual),
    c.money('amount', usual),
    c.currency('currency', { by: 'amount_currency' }),
    c.choice('costLine', { list: 'costLine' }),
    c.text('rateSource'),
    c.text('note', { width: 30 }),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
