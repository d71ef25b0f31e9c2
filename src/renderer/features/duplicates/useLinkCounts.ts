import { useQuery } from '@tanstack/react-query';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { invoke } from '../../api/client.ts';

type Count = readonly [RecordKindName, () => Promise<{ total: number }>];

const limit = 1;

function countsOf(kind: DuplicateKind, id: string): readonly Count[] {
  const notes: Count = ['note', () => invoke('notes.list', { recordId: id, limit })];
  const files: Count = [
    'attachment',
    async () => ({ total: (await invoke('attachments.list', { recordId: id })).length }),
  ];
  const projectId = id;
  switch (kind) {
    case 'person':
      return [
        ['affiliation', () => invoke('affiliations.list', { personId: id, limit })],
        ['teamMember', () => invoke('teamMembers.list', { personId: id, limit })],
        ['result', () => invoke('results.list', { personId: id, limit })],
        notes,
        files,
      ];
    case 'organisation':
      return [
        ['participant', () => invoke('participants.list', { organisationId: id, limit })],
        ['affiliation', () => invoke('affiliations.list', { organisationId: id, limit })],
        ['fundingLine', () => invoke('fundingLines.list', { partyId: id, limit })],
        notes,
        files,
      ];
    case 'project':
      return [
        ['identifier', () => invoke('identifiers.list', { projectId, limit })],
        ['participant', () => invoke('participants.list', { projectId, limit })],
        ['teamMember', () => invoke('teamMembers.list', { projectId, limit })],
        ['fundingLine', () => invoke('fundingLines.list', { projectId, limit })],
        ['milestone', () => invoke('milestones.list', { projectId, limit })],
        ['amendment', () => invoke('amendments.list', { projectId, limit })],
        ['concurrence', () => invoke('concurrences.list', { projectId, limit })],
        ['result', () => invoke('results.list', { projectId, limit })],
        notes,
        files,
      ];
  }
}

export interface LinkCount {
  kind: RecordKindName;
  total: number;
}

/** How many records of each kind are linked to one; kinds without any are left out. */
export function useLinkCounts(kind: DuplicateKind, id: string): LinkCount[] | undefined {
  return useQuery({
    queryKey: ['duplicates.links', { kind, id }],
    queryFn: async () => {
      const counts = await Promise.all(
        countsOf(kind, id).map(async ([name, count]) => ({
          kind: name,
          total: (await count()).total,
        })),
      );
      return counts.filter(({ total }) => total > 0);
    },
  }).data;
}
