import { attributeOf, elements } from './xmlText.ts';

export type FormatKind = 'date' | 'percent' | 'text' | 'other';

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

function kindOf(id: number, codes: ReadonlyMap<number, string>): FormatKind {
  if (id === 49) return 'text';
  if (isBuiltInDate(id)) return 'date';
  if (id === 9 || id === 10) return 'percent';
  const code = (codes.get(id) ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  if (/[dmyhs]/iu.test(code.replaceAll(/general/giu, ''))) return 'date';
  return code.includes('%') ? 'percent' : 'other';
}

/** What the number format of each style of cells shows, by the number of the style. */
export function readFormatKinds(stylesXml: string): FormatKind[] {
  const codes = new Map<number, string>();
  for (const [, , attributes = ''] of stylesXml.matchAll(elements('numFmt'))) {
    codes.set(
      Number(attributeOf(attributes, 'numFmtId')),
      attributeOf(attributes, 'formatCode') ?? '',
    );
  }
  const cells = elements('cellXfs').exec(stylesXml)?.[3] ?? '';
  return [...cells.matchAll(elements('xf'))].map(([, , attributes = '']) =>
    kindOf(Number(attributeOf(attributes, 'numFmtId') ?? 0), codes),
  );
}
