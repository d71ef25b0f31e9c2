import type { Programme } from '#shared/contract/programmes.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { Reader } from '../db/schema.ts';
import type { Changes } from './diff.ts';

interface Line {
  kind: string;
  record_id: string;
  changes: Changes;
}

/**
 * Names of the states that programmes call their own, for the lines of projects that changed such a
 * state, by `programmeStatus.<code>`. The programme that the project has now gives the name; where it
 * has no such code, one that a line names.
 */
export async function ownStatusNames(
  db: Reader,
  lines: readonly Line[],
): Promise<(line: Line) => Record<string, LocalText>> {
  const changed = lines.filter(
    (line) => line.kind === 'project' && 'programmeStatus' in line.changes,
  );
  if (changed.length === 0) return () => ({});
  const projects = await db
    .selectFrom('projects')
    .select(['id', 'programme_id as programmeId'])
    .where('id', 'in', [...new Set(changed.map(({ record_id: id }) => id))])
    .execute();
  const present = new Map(projects.map(({ id, programmeId }) => [id, programmeId]));
  const named = lines.flatMap(({ changes }) => changes['programmeId'] ?? []);
  const ids = [...present.values(), ...named].filter((id) => typeof id === 'string');
  const programmes = await db
    .selectFrom('programmes')
    .select(['id', 'statuses'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const statusesOf = new Map(
    programmes.map(({ id, statuses }) => [id, JSON.parse(statuses) as Programme['statuses']]),
  );
  return (line) => {
    const names: Record<string, LocalText> = {};
    if (line.kind !== 'project') return names;
    const order = [present.get(line.record_id), ...named];
    for (const code of line.changes['programmeStatus'] ?? []) {
      const own = order
        .flatMap((id) => (typeof id === 'string' ? (statusesOf.get(id) ?? []) : []))
        .find((status) => status.code === code);
      if (own) names[`programmeStatus.${own.code}`] = own.name;
    }
    return names;
  };
}
