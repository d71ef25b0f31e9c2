import type { BuiltKind, BuiltTotal, Comparison } from '#shared/contract/builder.ts';
import type { ValueType } from '#shared/report/reportModel.ts';
import type { BuilderColumn } from './column.ts';

interface KindRules {
  type: ValueType;
  comparisons: readonly Comparison[];
  totals: readonly BuiltTotal[];
  canGroup: boolean;
  canSort: boolean;
}

const empty = ['isEmpty', 'isFilled'] as const;
const among = ['among', 'notAmong', ...empty] as const;
const texts = ['contains', 'lacks', 'equal', ...empty] as const;
const amounts = ['equal', 'atLeast', 'atMost', 'between', ...empty] as const;
const counted: readonly BuiltTotal[] = ['count'];
const added: readonly BuiltTotal[] = ['sum', 'count', 'minimum', 'maximum', 'average'];

/** What may be done with columns of each kind, and how their values are typed. */
export const kindRules: Readonly<Record<BuiltKind, KindRules>> = {
  text: { type: 'text', comparisons: texts, totals: counted, canGroup: true, canSort: true },
  code: { type: 'code', comparisons: texts, totals: counted, canGroup: false, canSort: true },
  name: {
    type: 'text',
    comparisons: ['among', 'notAmong', 'contains', 'lacks', ...empty],
    totals: counted,
    canGroup: true,
    canSort: true,
  },
  names: {
    type: 'text',
    comparisons: ['among', 'notAmong', 'contains', 'lacks', ...empty],
    totals: counted,
    canGroup: false,
    canSort: false,
  },
  choice: { type: 'text', comparisons: among, totals: counted, canGroup: true, canSort: true },
  choices: { type: 'text', comparisons: among, totals: counted, canGroup: false, canSort: false },
  country: { type: 'text', comparisons: among, totals: counted, canGroup: true, canSort: true },
  currency: {
    type: 'currency',
    comparisons: among,
    totals: counted,
    canGroup: true,
    canSort: true,
  },
  flag: {
    type: 'text',
    comparisons: ['isTrue', 'isFalse', ...empty],
    totals: counted,
    canGroup: true,
    canSort: true,
  },
  integer: { type: 'integer', comparisons: amounts, totals: added, canGroup: false, canSort: true },
  percent: {
    type: 'percent',
    comparisons: amounts,
    totals: ['count', 'minimum', 'maximum', 'average'],
    canGroup: false,
    canSort: true,
  },
  money: { type: 'money', comparisons: amounts, totals: added, canGroup: false, canSort: true },
  date: {
    type: 'date',
    comparisons: ['equal', 'atLeast', 'atMost', 'between', 'span', ...empty],
    totals: ['count', 'minimum', 'maximum'],
    canGroup: true,
    canSort: true,
  },
};

/** What may be done with a column: of what is shown masked nothing may be found out by asking. */
export function rulesOf({ kind, mask }: Pick<BuilderColumn, 'kind' | 'mask'>): KindRules {
  const rules = kindRules[kind];
  return mask ? { ...rules, comparisons: empty, canGroup: false, canSort: false } : rules;
}
