import { describe, expect, test } from 'vitest';
import type { ReportParameter } from '#shared/contract/reports.ts';
import {
  askedValues,
  missingOf,
} from '../../../../src/renderer/features/reports/parameters/reportValues.ts';
import {
  readRegister,
  writeRegister,
} from '../../../../src/renderer/features/reports/parameters/registerChoice.ts';
import { readReportSearch } from '../../../../src/renderer/features/reports/search.ts';

const parameter = (fields: Partial<ReportParameter>): ReportParameter => ({
  name: 'year',
  kind: 'integer',
  minimum: 1990,
  maximum: 2100,
  choices: [],
  recordKinds: [],
  default: 2026,
  isRequired: false,
  ...fields,
});

describe('values of parameters', () => {
  test('half typed ones are left to the report, so that the preview does not fail at each key', () => {
    const year = parameter({});
    expect(askedValues([year], { year: '20' })).toEqual({});
    expect(askedValues([year], { year: '2025' })).toEqual({ year: 2025 });
    const from = parameter({ name: 'from', kind: 'date', minimum: null, maximum: null });
    expect(askedValues([from], { from: '5.3' })).toEqual({});
  });

  test('of another report in the address are not sent to this one, which would refuse them', () => {
    expect(askedValues([parameter({})], { years: 10 })).toEqual({});
  });

  test('that are required and not said are named before anything is asked', () => {
    const project = parameter({ name: 'project', kind: 'record', default: null, isRequired: true });
    expect(missingOf([project], {})).toEqual([project]);
    expect(missingOf([project], { project: 'id' })).toEqual([]);
  });
});

test('the selection of the register survives the address, and a damaged one is as at first', () => {
  const chosen = readRegister('');
  const text = writeRegister({ filter: { ...chosen.filter, search: 'су' }, order: 'endDate' });
  expect(readRegister(text)).toEqual({
    filter: { ...chosen.filter, search: 'су' },
    order: 'endDate',
  });
  expect(readRegister('{"filter":{"statuses":["nonsense"]}}')).toEqual(chosen);
});

test('an address with odd values opens the report as it is suggested', () => {
  expect(readReportSearch({ values: ['x'], scale: 'many', language: 7, rows: '' })).toEqual({});
});
