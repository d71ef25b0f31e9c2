import type { RecordTitle } from '#shared/contract/records.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { targetOf } from './checkLinks.ts';
import { linkNames } from './linkNames.ts';
import { selectRows } from './queries.ts';
import { plainTitle, type RecordKind } from './recordKind.ts';
import { recordTables } from './tables.ts';

/** Names a record by its kind and id. */
export interface RecordRef {
  kind: RecordKindName;
  id: string;
}

const nameless = plainTitle('');

/** What each record is called and on whose page it stands; one that is gone has an empty title. */
export async function recordTitles(
  db: Reader | Writing,
  refs: readonly RecordRef[],
  kindOf: (name: RecordKindName) => RecordKind,
): Promise<Map<string, RecordTitle>> {
  const inputs = new Map<string, { kind: RecordKindName; input: object }>();
  for (const name of new Set(refs.map(({ kind }) => kind))) {
    const ids = refs.filter(({ kind }) => kind === name).map(({ id }) => id);
    for (const row of await selectRows(db, name, ids)) {
      inputs.set(row.id, { kind: name, input: kindOf(name).toInput(row) });
    }
  }
  const names = await linkNames(db, [...inputs.values()]);
  const titles = new Map<string, RecordTitle>();
  for (const { kind, id } of refs) {
    const input = inputs.get(id)?.input;
    titles.set(id, {
      kind,
      id,
      title: input ? titleOf(kindOf(kind), input, names) : nameless,
      parent: input ? parentOf(kind, input, names) : null,
    });
  }
  return titles;
}

function titleOf(kind: RecordKind, input: object, names: ReadonlyMap<string, LocalText>) {
  const title = kind.title(input);
  if (!('link' in title)) return title;
  const id = (input as Record<string, unknown>)[title.link];
  return (typeof id === 'string' ? names.get(id) : undefined) ?? nameless;
}

function parentOf(
  kind: RecordKindName,
  input: object,
  names: ReadonlyMap<string, LocalText>,
): RecordTitle['parent'] {
  const values = input as Record<string, unknown>;
  const link = recordTables[kind].links.find(({ isOwner }) => isOwner);
  const id = link && values[link.field];
  if (!link || typeof id !== 'string') return null;
  return { kind: targetOf(link, values), id, title: names.get(id) ?? nameless };
}
