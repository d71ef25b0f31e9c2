import { useTranslation } from 'react-i18next';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { BulkChanges } from '#shared/contract/projects.ts';
import { useAction } from '../../../api/useAction.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { slicesOf } from '../../../components/bulk/slicesOf.ts';
import type { TagDraft } from '../../../components/bulk/TagChanges.tsx';
import { undoOfLast } from '../../../components/bulk/undoStep.ts';
import { showUndo } from '../../../components/showUndo.tsx';

export type Refused = CallOutput<'projects.bulk'>['refused'];

export interface BulkChange {
  isRunning: boolean;
  /** Changes the projects, offers Undo, and answers those that the rules refused. */
  apply: (ids: readonly string[], changes: BulkChanges, tags: TagDraft) => Promise<Refused>;
}

/** One change of many projects. */
export function useBulkChange(): BulkChange {
  const { t } = useTranslation();
  const format = useFormat();
  const bulk = useAction('projects.bulk');
  return {
    isRunning: bulk.isPending,
    apply: async (ids, changes, tags) => {
      const refused: Refused = [];
      let changed = 0;
      let steps = 0;
      for (const slice of slicesOf(ids)) {
        const { add: addTags, remove: removeTags } = tags;
        const answer = await bulk.mutateAsync({ ids: slice, changes, addTags, removeTags });
        refused.push(...answer.refused);
        changed += answer.changed;
        if (answer.changed > 0) steps += 1;
      }
      if (steps > 0) {
        const message = t('bulk.changed', { number: format.number(changed) });
        showUndo({ message, undoLabel: t('common.undo'), onUndo: await undoOfLast(steps) });
      }
      return refused;
    },
  };
}
