import { initiativeInput, type InitiativeInput } from '#shared/contract/initiatives.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { recordColumns } from '../records/recordColumns.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { sortColumns } from '../records/sortColumns.ts';

const columns = recordColumns(initiativeInput);

export const initiativeKind: RecordKind<InitiativeInput> = {
  kind: 'initiative',
  toColumns: (input) => {
    const { title, summary, tags } = input;
    const texts = [title.kk, title.ru, title.en, summary.kk, summary.ru, summary.en, ...tags];
    return {
      ...columns.toColumns(input),
      ...sortColumns(title),
      search_text: searchKey(texts.join(' ')),
    };
  },
  toInput: columns.toInput,
  title: ({ title }) => title,
};
