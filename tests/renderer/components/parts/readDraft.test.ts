import { describe, expect, test } from 'vitest';
import { fundingLineInput, type FundingLineInput } from '#shared/contract/funding.ts';
import { participantInput } from '#shared/contract/participation.ts';
import type { PartField } from '../../../../src/renderer/components/parts/partField.ts';
import { readDraft } from '../../../../src/renderer/components/parts/readDraft.ts';
import { emptyDraft, toDraft } from '../../../../src/renderer/components/parts/toDraft.ts';

const id = (digit: number): string => `00000000-0000-7000-8000-00000000000${digit}`;

const fields: PartField[] = [
  { key: 'partyId', type: 'record', record: 'organisation', label: '' },
  { key: 'kind', type: 'select', options: [], label: '', isRequired: true },
  { key: 'stage', type: 'select', options: [], label: '', initial: 'commitment' },
  { key: 'basis', type: 'select', options: [], label: '', initial: 'actual' },
  { key: 'amount', type: 'money', label: '', isRequired: true },
  { key: 'date', type: 'date', label: '' },
  { key: 'rate', type: 'decimal', label: '' },
  { key: 'rateSource', type: 'text', label: '' },
  { key: 'share', type: 'percent', label: '' },
  { key: 'costLine', type: 'list', list: 'costLine', label: '' },
  { key: 'note', type: 'text', label: '' },
];

const line: FundingLineInput = {
  projectId: id(1),
  partyId: id(2),
  kind: 'grant',
  stage: 'disbursement',
  basis: 'planned',
  amount: { minor: 123_456_789, currency: 'USD' },
  date: '2025-03-05',
  rate: '447.5',
  rateSource: 'ҰБ',
  share: 3333,
  costLine: 'equipment',
  note: 'х',
};

const row = {
  ...line,
  id: id(3),
  version: 1,
  updatedAt: '',
  updatedBy: '',
  links: { [id(2)]: { kk: 'ЕК', ru: '', en: '' } },
};

describe('the form of a part', () => {
  test.each(['kk', 'ru', 'en'] as const)(
    'changes nothing of a saved part that is opened and saved in %s',
    (language) => {
      const draft = toDraft(fields, row, language);
      const rest = { projectId: id(1) };
      expect(readDraft(fields, draft, rest, fundingLineInput)).toEqual({ ok: true, input: line });
    },
  );

  test('says at each field what is missing, not what the contract calls it', () => {
    const draft = emptyDraft(fields, 'kk');
    const checked = readDraft(fields, draft, { projectId: id(1) }, fundingLineInput);
    expect(checked).toEqual({ ok: false, problems: { kind: 'MISSING', amount: 'MISSING' } });
  });

  test.each([
    ['share', '101', 'PERCENT'],
    ['share', '-1', 'PERCENT'],
    ['share', 'жарты', 'PERCENT'],
    ['rate', '0', 'DECIMAL'],
    ['rate', 'көп', 'DECIMAL'],
    ['date', '31.02.2025', 'DATE'],
  ])('refuses %s written as %s', (key, text, code) => {
    const draft = { ...toDraft(fields, row, 'kk'), [key]: text };
    const checked = readDraft(fields, draft, { projectId: id(1) }, fundingLineInput);
    expect(checked).toEqual({ ok: false, problems: { [key]: code } });
  });

  test('names the field of a rule over two fields', () => {
    const periods: PartField[] = [
      { key: 'startDate', type: 'date', label: '' },
      { key: 'endDate', type: 'date', label: '' },
    ];
    const draft = { startDate: '2025-02-01', endDate: '2025-01-01' };
    const rest = {
      projectId: id(1),
      organisationId: id(2),
      role: 'partner',
      contactId: null,
      note: '',
    };
    const checked = readDraft(periods, draft, rest, participantInput);
    expect(checked).toEqual({ ok: false, problems: { endDate: 'END_BEFORE_START' } });
  });
});
