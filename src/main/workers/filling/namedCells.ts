import { attributeOf, elements, plainText } from './xmlText.ts';

export interface NamedCell {
  name: string;
  sheet: string;
  column: string;
  row: number;
}

/** Names of single cells, or of ranges by their first cell. */
export function namedCells(workbookXml: string): NamedCell[] {
  const names = elements('definedNames').exec(workbookXml)?.[3] ?? '';
  return [...names.matchAll(elements('definedName'))].flatMap(
    ([, , attributes = '', content = '']) => {
      const name = attributeOf(attributes, 'name') ?? '';
      const found =
        /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/u.exec(
          plainText(content),
        );
      if (!found || name.startsWith('_xlnm.')) return [];
      const [, quoted, bare, column = 'A', row = '1'] = found;
      const sheet = quoted?.replaceAll("''", "'") ?? bare ?? '';
      return [{ name, sheet, column, row: Number(row) }];
    },
  );
}
