import type { IdentifierInput } from '#shared/contract/participation.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { isUniqueType } from '../../parts/service.ts';
import { kindOf } from '../../records/registry.ts';
import type { Reader } from '../../db/schema.ts';
import type { Input } from '../plan/plan.ts';
import { eachLive } from '../queries.ts';
import { createKnownRecords, type KnownRecords } from './knownRecords.ts';
import { codeOf } from './recordKeys.ts';

/**
 * Everything outside the bin of the kinds that a plan is compared with; `pause` gives the event loop back
 * between slices.
 */
export async function loadKnown(
  db: Reader,
  kinds: ReadonlySet<RecordKindName>,
  pause: () => Promise<void>,
): Promise<KnownRecords> {
  const known = createKnownRecords();
  for (const kind of kinds) {
    const { toInput } = kindOf(kind);
    for await (const rows of eachLive(db, kind)) {
      for (const row of rows) {
        const input = toInput(row) as Input;
        known.add({ kind, id: row.id, version: row.version, input, pending: null });
        await pause();
      }
    }
  }
  if (kinds.has('identifier')) await addIdentifiers(db, known, pause);
  return known;
}

/** A project is found by its further identifiers as by its code. */
async function addIdentifiers(
  db: Reader,
  known: KnownRecords,
  pause: () => Promise<void>,
): Promise<void> {
  const { toInput } = kindOf('identifier');
  for await (const rows of eachLive(db, 'identifier')) {
    for (const row of rows) {
      const { type, value, projectId } = toInput(row) as IdentifierInput;
      const project = known.get('project', projectId);
      const key = codeOf(value);
      if (project && key !== '' && isUniqueType(type)) known.addKey(key, project);
      await pause();
    }
  }
}
