import type { LocalText } from '#shared/domain/language.ts';
import { namedKinds, type NamedKind, type RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { targetOf } from './checkLinks.ts';
import { selectNames } from './queries.ts';
import { recordTables } from './tables.ts';

export interface LinkedInput {
  kind: RecordKindName;
  input: object;
}

/** The names of every record that the inputs name, by id. */
export async function linkNames(
  db: Reader | Writing,
  inputs: readonly LinkedInput[],
): Promise<Map<string, LocalText>> {
  const wanted = new Map<NamedKind, Set<string>>(namedKinds.map((kind) => [kind, new Set()]));
  for (const { kind, input } of inputs) {
    const values = input as Record<string, unknown>;
    for (const link of recordTables[kind].links) {
      const id = values[link.field];
      if (typeof id === 'string') wanted.get(targetOf(link, values))?.add(id);
    }
  }
  const names = new Map<string, LocalText>();
  for (const [kind, ids] of wanted) {
    for (const [id, name] of await selectNames(db, kind, [...ids])) names.set(id, name);
  }
  return names;
}
