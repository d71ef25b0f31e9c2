import type { ImportField } from '#shared/contract/importKinds.ts';
import type { Values } from '../cells/values.ts';
import { codeKey } from '../known/codeKey.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';
import { codeOf, titleOf } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import type { OwnerPlace, RowView } from './definition.ts';

const textAt = (values: Values, field: ImportField | undefined): string => {
  const value = field === undefined ? undefined : values[field];
  return typeof value === 'string' ? value : '';
};

/** Rows with the same key name their project in the same way. */
export const ownerKey = (values: Values): string =>
  codeKey(textAt(values, 'project')) || titleKey(textAt(values, 'projectTitle'));

function projectsOf(known: KnownRecords, text: string, title: string): readonly KnownRecord[] {
  const byTitle = title === '' ? [] : known.find('project', titleOf(title));
  if (text === '') return byTitle;
  const byCode = known.find('project', codeOf(text));
  const found = byCode.length > 0 ? byCode : known.find('project', titleOf(text));
  const both = found.filter((one) => byTitle.includes(one));
  return found.length > 1 && both.length > 0 ? both : found;
}

/**
 * The project that a row names by its code or title: one of the workspace, or one that an earlier table of
 * the file makes. The column of titles speaks where the code is missing, or is that of several projects.
 * Null with a fault when there is none, or more than one.
 */
export function findOwner(
  { values, known, fault }: RowView,
  { field, title }: Pick<OwnerPlace, 'field' | 'title'>,
): string | null {
  const text = textAt(values, field);
  const name = textAt(values, title);
  if (text === '' && name === '') {
    fault({ code: 'VALUE_MISSING', field, text: '' });
    return null;
  }
  const found = projectsOf(known, text, name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  fault({
    code: only === undefined ? 'OWNER_UNKNOWN' : 'SEVERAL_MATCHES',
    ...(text === '' && title !== undefined ? { field: title, text: name } : { field, text }),
  });
  return null;
}
