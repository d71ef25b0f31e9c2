import type { ListItemInput } from '#shared/contract/office.ts';
import type { Reader } from '../db/schema.ts';
import { kindOf } from '../records/registry.ts';
import type { OwnItem } from './cells/words.ts';
import { eachLive } from './queries.ts';

/** What the office added to its lists of words, or called otherwise. */
export async function readOwnList(db: Reader): Promise<ListItemInput[]> {
  const items: ListItemInput[] = [];
  for await (const rows of eachLive(db, 'listItem')) {
    for (const row of rows) items.push(kindOf('listItem').toInput(row) as ListItemInput);
  }
  return items;
}

/** The same as it is needed to read cells. */
export async function readOwnItems(db: Reader): Promise<OwnItem[]> {
  const items = await readOwnList(db);
  return items.map(({ list, code, name }) => ({ list, code, names: [name.kk, name.ru, name.en] }));
}
