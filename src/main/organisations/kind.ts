import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { parseBin } from '#shared/domain/identifiers/binIin.ts';
import { parsePic } from '#shared/domain/identifiers/horizonCodes.ts';
import type { IdentifierResult } from '#shared/domain/identifiers/identifier.ts';
import { parseRor } from '#shared/domain/identifiers/openIds.ts';
import { checkParents } from '../records/checkParents.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { toColumns, toInput } from './rows.ts';

export const organisationKind: RecordKind<OrganisationInput> = {
  kind: 'organisation',
  toColumns,
  toInput,
  title: ({ name }) => name,
  complete: (_change, input) =>
    Promise.resolve({
      ...input,
      bin: stored(input.bin, parseBin),
      ror: stored(input.ror, parseRor),
      pic: stored(input.pic, parsePic),
    }),
  check: (change, { parentId }, id) => checkParents(change, 'organisation', id, parentId),
};

/** The canonical form of a number that passes its check; one that does not stays as it is written. */
function stored(text: string, parse: (text: string) => IdentifierResult): string {
  const result = parse(text);
  return result.ok ? result.canonical : text;
}
