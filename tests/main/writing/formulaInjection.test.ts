import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { registerModel } from './registerModel.ts';
import { readParts } from './readParts.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { nastyRows, writeRegister } from './writeRegister.ts';

const payloads = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '＝1+1'];

test('I-38: text that looks like a formula is a marked text cell, in every column', async () => {
  const [row] = nastyRows('ru', 1);
  if (row === undefined) throw new Error('no row');
  const risky = payloads.map((text) => ({
    ...row,
    code: text,
    title: text,
    programme: text,
    leadOrganisation: text,
    manager: text,
    field: text,
    status: text,
    startDate: text,
  }));
  const { path } = await writeRegister('ru', risky);
  const parts = await readParts(readFileSync(path));
  const styles = parts.get('xl/styles.xml') ?? '';
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const formats = [
    ...(/<cellXfs.*?<\/cellXfs>/su.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/gu),
  ];
  const cells = [...sheet.matchAll(/<c r="([B-I])(\d+)" s="(\d+)"([^>]*)>(.*?)<\/c>/gsu)].filter(
    ([, , number]) => Number(number) >= 7 && Number(number) < 7 + payloads.length,
  );
  expect(cells).toHaveLength(payloads.length * 8);
  for (const [, , , style, attributes, content] of cells) {
    expect(attributes).toContain('t="inlineStr"');
    expect(content).not.toContain('<f>');
    expect(formats[Number(style)]?.[0]).toContain('quotePrefix="1"');
  }
});

test('I-38: an office or a filter named like a formula stays text in the title block and the notes', async () => {
  const { model } = registerModel('ru', []);
  const risky = { ...model, office: '=1+1', facts: ['@SUM(A1)'] };
  const path = join(temporaryFolder(), 'register.xlsx');
  await writeXlsx({ model: risky, streams: {} }, path);
  const parts = await readParts(readFileSync(path));
  const sheets = [parts.get('xl/worksheets/sheet1.xml'), parts.get('xl/worksheets/sheet2.xml')];
  const formulas = sheets.flatMap((xml) => xml?.match(/<f>.*?<\/f>/gu) ?? []);
  expect(formulas.every((formula) => /^<f>(SUM\(|&quot;)/u.test(formula))).toBe(true);
  expect(formulas.join('')).not.toMatch(/SUM\(A1\)|1\+1/u);
});
