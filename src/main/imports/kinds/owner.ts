import { text, type Values } from '../cells/values.ts';
import { codeKey } from '../known/codeKey.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';
import { codeOf, titleOf } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import type { OwnerPlace, RowView } from './definition.ts';

/** Every row of the table belongs to a project. */
export const owner = { field: 'project', title: 'projectTitle', place: 'projectId' } as const;

/** Rows with the same key name their project in the same way. */
export const ownerKey = (values: Values): string =>
  codeKey(text(values.project)) || titleKey(text(values.projectTitle));

function projectsOf(known: KnownRecords, code: string, title: string): readonly KnownRecord[] {
  const byTitle = title === '' ? [] : known.find('project', titleOf(title));
  if (code === '') return byTitle;
  const byCode = known.find('project', codeOf(code));
  const found = byCode.length > 0 ? byCode : known.find('project', titleOf(code));
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
  const code = text(values[field]);
  const name = title === undefined ? '' : text(values[title]);
  if (code === '' && name === '') {
    fault({ code: 'VALUE_MISSING', field, text: '' });
    return null;
  }
  const found = projectsOf(known, code, name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  fault({
    code: only === undefined ? 'OWNER_UNKNOWN' : 'SEVERAL_MATCHES',
    ...(code === '' && title !== undefined ? { field: title, text: name } : { field, text: code }),
  });
  return null;
}
