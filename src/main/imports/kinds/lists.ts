import type { ListItemInput } from '#shared/contract/office.ts';
import { allOf } from '../known/recordKeys.ts';
import { noMatch, type KindDefinition } from './definition.ts';
import { namePlaces } from './names.ts';
import { noName } from './projectParts.ts';

/** Behind the built-in items of every list. */
const lastPlace = 5000;

export const lists: KindDefinition = {
  kind: 'lists',
  record: 'listItem',
  needs: ['listItem'],
  blank: { list: '', code: '', name: noName, isHidden: false, position: lastPlace },
  places: {
    list: { field: 'list' },
    code: { field: 'code' },
    ...namePlaces,
    isHidden: { field: 'isHidden' },
  },
  group: ({ list, code }) => `${list as string} ${code as string}`,
  match: (row, input) => {
    const { list, code } = input as unknown as ListItemInput;
    const [record] = row.known.find('listItem', allOf(list, code));
    return record === undefined ? noMatch : { kind: 'one', record };
  },
};
