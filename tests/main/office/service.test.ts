import { describe, expect, it } from 'vitest';
import type { OfficeInput } from '#shared/contract/office.ts';
import { holidaysOfYear } from '#main/office/holidaysOfYear.ts';
import { importRates } from '#main/office/importRates.ts';
import { exchangeRateKind, holidayKind, listItemKind } from '#main/office/kinds.ts';
import { readDayOverrides, readOffice, readRateOn, saveOffice } from '#main/office/service.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { removeRecords, restoreRecords, undo } from '#main/records/service.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';

const office = (fields: Partial<OfficeInput> = {}): OfficeInput => ({
  name: { kk: 'Ғылым комитеті', ru: 'Комитет науки', en: 'Science Committee' },
  signatories: [],
  youngAgeLimit: 35,
  youngReference: 'report_date',
  concurrenceMonths: 2,
  staleMonths: 3,
  currency: 'USD',
  protocolLanguage: 'ru',
  hasApprovalStamp: true,
  ...fields,
});

const rate = (currency: string, date: string, value: string) => ({
  currency,
  date,
  units: 1,
  rate: value,
  source: '',
});

describe('the office', () => {
  it('is what the application suggests until it is set, then one record for ever', async () => {
    const ctx = await testWorkspace();
    expect(await readOffice(ctx.workspace.reader)).toMatchObject({ version: 0, youngAgeLimit: 40 });
    const first = await saveOffice(ctx, 0, office());
    expect(first).toMatchObject({ version: 1, ...office() });
    const second = await saveOffice(ctx, 1, office({ staleMonths: 12 }));
    expect(second).toMatchObject({ version: 2, staleMonths: 12 });
  });

  it('is not overwritten by somebody who saw an older version, nor by a second first one', async () => {
    const ctx = await testWorkspace();
    await saveOffice(ctx, 0, office());
    const code = 'RECORD_CHANGED_ELSEWHERE';
    await expect(saveOffice(ctx, 0, office({ currency: 'EUR' }))).rejects.toMatchObject({ code });
    await saveOffice(ctx, 1, office({ currency: 'EUR' }));
    await expect(saveOffice(ctx, 1, office())).rejects.toMatchObject({
      code,
      data: { by: 'Айгүл' },
    });
    expect((await readOffice(ctx.workspace.reader)).currency).toBe('EUR');
  });

  it('is as suggested again after its first setting was undone, and can be set anew', async () => {
    const ctx = await testWorkspace();
    await saveOffice(ctx, 0, office());
    await undo(ctx);
    expect((await readOffice(ctx.workspace.reader)).version).toBe(0);
    expect((await saveOffice(ctx, 0, office())).youngAgeLimit).toBe(35);
  });
});

describe('entries of the office', () => {
  const item = {
    list: 'area' as const,
    code: 'geology',
    name: { kk: '', ru: 'Геология', en: '' },
    isHidden: false,
    position: 50,
  };
  const day = {
    date: '2026-03-25',
    kind: 'working_day' as const,
    name: { kk: '', ru: '', en: '' },
  };

  it('stand once per code, per currency and day, per day', async () => {
    const ctx = await testWorkspace();
    const code = 'ALREADY_THERE';
    await createRecord(ctx, listItemKind, item);
    await createRecord(ctx, listItemKind, { ...item, list: 'category' as const });
    await expect(createRecord(ctx, listItemKind, item)).rejects.toMatchObject({ code });
    await createRecord(ctx, exchangeRateKind, rate('USD', '2025-03-05', '500'));
    const other = await createRecord(ctx, exchangeRateKind, rate('USD', '2025-03-06', '500'));
    await expect(
      updateRecord(ctx, exchangeRateKind, other, 1, rate('USD', '2025-03-05', '501')),
    ).rejects.toMatchObject({ code });
    await createRecord(ctx, holidayKind, day);
    await expect(createRecord(ctx, holidayKind, day)).rejects.toMatchObject({ code });
  });

  it('do not come back from the bin beside one that took their place', async () => {
    const ctx = await testWorkspace();
    const id = await createRecord(ctx, holidayKind, day);
    await removeRecords(ctx, 'holiday', [id]);
    await createRecord(ctx, holidayKind, day);
    await expect(restoreRecords(ctx, 'holiday', [id])).rejects.toMatchObject({
      code: 'ALREADY_THERE',
    });
  });

  it('outweigh the days of the law', async () => {
    const ctx = await testWorkspace();
    const before = await holidaysOfYear(ctx.workspace.reader, 2026);
    expect(before.find(({ date }) => date === '2026-03-25')).toMatchObject({
      kind: 'day_off',
      isBuiltIn: true,
      name: { ru: expect.stringContaining('Наурыз мейрамы') },
    });
    const id = await createRecord(ctx, holidayKind, day);
    const after = await holidaysOfYear(ctx.workspace.reader, 2026);
    expect(after).toHaveLength(before.length);
    expect(after.find(({ date }) => date === '2026-03-25')).toMatchObject({
      kind: 'working_day',
      isBuiltIn: false,
      id,
    });
    const overrides = await readDayOverrides(ctx.workspace.reader, 2026, 2026);
    expect(overrides.get('2026-03-25')).toBe('working_day');
    expect(overrides.get('2026-03-24')).toBe('day_off');
  });
});

describe('rates from a file', () => {
  it('are added and put right as one change that Undo takes back whole', async () => {
    const ctx = await testWorkspace();
    await createRecord(ctx, exchangeRateKind, {
      ...rate('USD', '2025-03-05', '500'),
      source: 'НБРК',
    });
    await createRecord(ctx, exchangeRateKind, rate('EUR', '2025-03-05', '523.4'));
    const counts = await importRates(ctx, {
      rates: [
        rate('USD', '2025-03-05', '498.35'),
        rate('EUR', '2025-03-05', '523.4'),
        rate('USD', '2025-03-06', '499'),
        rate('CNY', '2025-03-06', '68.7'),
      ],
      refused: 3,
    });
    expect(counts).toEqual({ created: 2, updated: 1, unchanged: 1, refused: 3 });
    const { reader } = ctx.workspace;
    expect(await readRateOn(reader, 'USD', '2025-03-05')).toMatchObject({
      rate: '498.35',
      source: 'НБРК',
    });
    expect(await readRateOn(reader, 'USD', '2030-01-01')).toMatchObject({ rate: '499' });
    expect(await readRateOn(reader, 'USD', '2025-03-04')).toBeUndefined();
    await undo(ctx);
    expect(await readRateOn(reader, 'USD', '2030-01-01')).toMatchObject({ rate: '500' });
    expect(await readRateOn(reader, 'CNY', '2030-01-01')).toBeUndefined();
  });
});
