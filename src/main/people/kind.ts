import {
  affiliationInput,
  type AffiliationInput,
  type PersonInput,
} from '#shared/contract/people.ts';
import { parseIin } from '#shared/domain/identifiers/binIin.ts';
import type { IdentifierResult } from '#shared/domain/identifiers/identifier.ts';
import { parseOrcid } from '#shared/domain/identifiers/openIds.ts';
import { updateIn } from '../records/changeRecord.ts';
import { recordColumns } from '../records/recordColumns.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { maskIin } from './maskIin.ts';
import { selectOtherMains } from './queries.ts';
import { personName, toColumns, toInput } from './rows.ts';

/** The one form of an identifier that passes its check; any other stays as it is written. */
const canonical = (text: string, { ok, canonical: form }: IdentifierResult): string =>
  ok ? form : text;

export const personKind: RecordKind<PersonInput> = {
  kind: 'person',
  toColumns,
  toInput,
  title: personName,
  masks: { iin: maskIin },
  complete: async (_change, input) => ({
    ...input,
    orcid: canonical(input.orcid, parseOrcid(input.orcid)),
    iin: canonical(input.iin, parseIin(input.iin)),
  }),
};

export const affiliationKind: RecordKind<AffiliationInput> = {
  kind: 'affiliation',
  ...recordColumns(affiliationInput),
  order: ['start_date'],
  title: () => ({ link: 'organisationId' }),
  // The place that was made the main one meanwhile stays it.
  settle: async (change, input, id) => {
    if (!input.isMain || (await selectOtherMains(change.trx, input, id)).length === 0) return;
    await updateIn(change, affiliationKind, id, null, (before) => ({ ...before, isMain: false }));
  },
  // Nobody has two main places at a time; a main place of former years stays what it was.
  follow: async (change, input, _before, id) => {
    if (!input.isMain) return;
    for (const other of await selectOtherMains(change.trx, input, id)) {
      await updateIn(change, affiliationKind, other, null, (before) => ({
        ...before,
        isMain: false,
      }));
    }
  },
};
