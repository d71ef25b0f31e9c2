import type { RecordTitle } from '#shared/contract/records.ts';
import { recordKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';
import { CallError } from '../../api/CallError.ts';
import { invoke } from '../../api/client.ts';

type Named = Pick<RecordTitle, 'kind' | 'id'>;

export interface Restoring {
  restored: { kind: RecordKindName; ids: string[] }[];
  /** Why single records stayed in the bin. */
  refusals: CallError[];
}

/** Most records that one call takes. */
const atOnce = 500;

/** What others name comes back before what names it. */
const order: readonly RecordKindName[] = [
  'organisation',
  'person',
  'programme',
  ...recordKinds.filter((kind) => !['organisation', 'person', 'programme'].includes(kind)),
];

async function restoreOfKind(
  kind: RecordKindName,
  ids: string[],
  refusals: CallError[],
): Promise<string[]> {
  try {
    await invoke('records.restore', { kind, ids });
    return ids;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (ids.length === 1) {
      refusals.push(error);
      return [];
    }
  }
  // One of them is refused: the others come back all the same.
  const restored: string[] = [];
  for (const id of ids) restored.push(...(await restoreOfKind(kind, [id], refusals)));
  return restored;
}

/** Brings records back from the bin, each kind as one change; those refused stay and are told. */
export async function restoreRecords(records: readonly Named[]): Promise<Restoring> {
  const refusals: CallError[] = [];
  const restored: Restoring['restored'] = [];
  for (const kind of order) {
    const ids = records.filter((record) => record.kind === kind).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += atOnce) {
      const back = await restoreOfKind(kind, ids.slice(from, from + atOnce), refusals);
      if (back.length > 0) restored.push({ kind, ids: back });
    }
  }
  return { restored, refusals };
}
