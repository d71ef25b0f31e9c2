import { titleKey } from './existingIndex.ts';
import { codeKey } from './codeKey.ts';
import { nameKey } from './nameKey.ts';
import { hasSameValues, type RowValues, type TypedRow } from './rowValues.ts';

/** Rows of the file that speak of one project. */
export interface RowGroup {
  first: TypedRow;
  /** The rows do not all say the same. */
  isMixed: boolean;
}

/** The project that a row speaks of: its code, else its title and lead organisation; '' when unknown. */
export function rowKey(values: RowValues): string {
  const code = codeKey(values.code ?? '');
  if (code !== '') return `code ${code}`;
  const title = titleKey(firstTitle(values));
  return title === '' ? '' : `title ${title} / ${nameKey(values.leadOrganisation ?? '')}`;
}

/** Puts rows of one project together, so that repeated rows never become two projects. */
export function addToGroups(groups: Map<string, RowGroup>, row: TypedRow): void {
  const key = rowKey(row.values);
  if (key === '') return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { first: row, isMixed: false });
  else if (!hasSameValues(group.first.values, row.values)) group.isMixed = true;
}

export function firstTitle(values: RowValues): string {
  return values.titleRu ?? values.titleKk ?? values.titleEn ?? values.title ?? '';
}
