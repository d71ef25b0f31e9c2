import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { checkXml } from './checkXml.ts';
import { registerModel } from './registerModel.ts';
import { readParts } from './readParts.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { nastyRows, writeRegister } from './writeRegister.ts';

async function writtenBytes(): Promise<Buffer> {
  const { path } = await writeRegister('ru', nastyRows('ru', 50));
  return readFileSync(path);
}

async function writtenParts(): Promise<Map<string, string>> {
  return readParts(await writtenBytes());
}

function attributes(xml: string, tag: string): Map<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${tag} ([^>]*?)/?>`, 'gu'))].map(
    ([, text = '']) =>
      new Map(
        [...text.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
      ),
  );
}

test('every part is well-formed XML', async () => {
  const parts = await writtenParts();
  for (const [name, xml] of parts) {
    expect(() => checkXml(xml), name).not.toThrow();
  }
});

test('a broken part would be noticed', () => {
  for (const xml of [
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a b="1" b="2"/>',
    '<a>\u0001</a>',
    '<a b=1/>',
  ]) {
    expect(() => checkXml(xml), xml).toThrow();
  }
});

test('every part has a content type and every content type a part', async () => {
  const parts = await writtenParts();
  const types = parts.get('[Content_Types].xml') ?? '';
  const byExtension = new Set(attributes(types, 'Default').map((entry) => entry.get('Extension')));
  const byName = new Set(attributes(types, 'Override').map((entry) => entry.get('PartName')));
  for (const name of parts.keys()) {
    const isTyped = byName.has(`/${name}`) || byExtension.has(name.split('.').at(-1));
    expect(isTyped || name === '[Content_Types].xml', name).toBe(true);
  }
  for (const name of byName) expect(parts.has(name?.slice(1) ?? ''), name).toBe(true);
});

test('every relationship leads to a part', async () => {
  const parts = await writtenParts();
  const lists = [...parts].filter(([name]) => name.endsWith('.rels'));
  expect(lists.length).toBeGreaterThanOrEqual(2);
  for (const [name, xml] of lists) {
    const folder = posix.dirname(posix.dirname(name));
    for (const target of attributes(xml, 'Relationship').map(
      (entry) => entry.get('Target') ?? '',
    )) {
      expect([...parts.keys()], name).toContain(posix.join(folder, target));
    }
  }
});

test('every cell has a style that exists, and rows and cells rise without gaps', async () => {
  const parts = await writtenParts();
  const count = Number(/<cellXfs count="(\d+)"/u.exec(parts.get('xl/styles.xml') ?? '')?.[1]);
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const styles = [...sheet.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/gu)].map((match) =>
    Number(match[1]),
  );
  expect(Math.max(...styles)).toBeLessThan(count);
  const rows = [...sheet.matchAll(/<row r="(\d+)"/gu)].map((match) => Number(match[1]));
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(new Set(rows).size).toBe(rows.length);
  for (const [xml, row] of sheet.matchAll(/<row r="(\d+)".*?<\/row>/gsu)) {
    const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"/gu)];
    expect(cells.every((cell) => cell[2] === row)).toBe(true);
  }
});

test('Excel finds the filtered range and the rows to repeat by their hidden names', async () => {
  const parts = await writtenParts();
  const book = parts.get('xl/workbook.xml') ?? '';
  expect(book).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Реестр проектов'!$A$6:$N$56</definedName>`,
  );
  expect(book).toMatch(
    /_xlnm\.Print_Titles" localSheetId="0">&apos;Реестр проектов&apos;!\$6:\$6</u,
  );
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A6:N56"/>');
});

test('a sheet named with signs of XML, of formulas and of replacement patterns is a whole file', async () => {
  const { model, table } = registerModel('ru', []);
  const path = join(temporaryFolder(), 'register.xlsx');
  const named = { ...model, sections: [{ ...table, title: "R&D <$&> O'Neil" }] };
  await writeXlsx({ model: named, streams: {} }, path);
  const parts = await readParts(readFileSync(path));
  for (const [name, xml] of parts) expect(() => checkXml(xml), name).not.toThrow();
  expect(parts.get('xl/workbook.xml')).toContain("'R&amp;D &lt;$&amp;&gt; O’Neil'!$A$6:$N$7<");
});

test('the file says at its first bytes that it is an Office document', async () => {
  const bytes = await writtenBytes();
  expect(bytes.toString('latin1', 30, 49)).toBe('[Content_Types].xml');
});
