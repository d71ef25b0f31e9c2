import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readParts } from '#tests/main/writing/readParts.ts';
import { temporaryFolder } from '#tests/main/writing/temporaryFolder.ts';
import { bareXml, prepareExport, writeOurs } from './exportFloor.ts';

test('the floor of the export benchmark builds the very XML that the writer writes', async () => {
  const input = await prepareExport(1200);
  const path = join(temporaryFolder(), 'register.xlsx');
  await writeOurs(input, path);
  const sheet = (await readParts(readFileSync(path))).get('xl/worksheets/sheet1.xml') ?? '';
  const start = sheet.indexOf(`<row r="${input.firstRow}"`);
  const end = sheet.indexOf(`<row r="${input.firstRow + input.rows.length}"`);
  expect(sheet.slice(start, end) === [...bareXml(input)].join('')).toBe(true);
});
