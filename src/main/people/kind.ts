import type { PersonInput } from '#shared/contract/people.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { personName, toColumns, toInput } from './rows.ts';

export const personKind: RecordKind<PersonInput> = {
  kind: 'person',
  toColumns,
  toInput,
  title: personName,
};
