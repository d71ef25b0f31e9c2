import type { ImportField } from '#shared/contract/importKinds.ts';
import type { NamedKind } from '#shared/domain/recordKinds.ts';
import { codeOf, titleOf } from '../known/recordKeys.ts';
import type { RowView } from './definition.ts';

/**
 * The project that a cell names by its code, or else by its title: one of the workspace, or one that an
 * earlier table of the file makes. Null with a fault when there is none, or more than one.
 */
export function findOwner(
  { values, known, fault }: RowView,
  { field }: { field: ImportField; kind: NamedKind; place: string },
): string | null {
  const text = values[field];
  if (typeof text !== 'string' || text === '') {
    fault({ code: 'VALUE_MISSING', field, text: '' });
    return null;
  }
  const byCode = known.find('project', codeOf(text));
  const found = byCode.length > 0 ? byCode : known.find('project', titleOf(text));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  fault({ code: only === undefined ? 'OWNER_UNKNOWN' : 'SEVERAL_MATCHES', field, text });
  return null;
}
