import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { CallError } from '../../api/CallError.ts';
import { invoke } from '../../api/client.ts';
import { callKey } from '../../api/useCall.ts';
import { useEvent } from '../../api/useEvent.ts';
import { useJobs } from '../../api/useJobs.ts';
import { forgetChoices, keepOpen } from './importCache.ts';
import { firstPlace, type ChosenFile, type ImportPlace } from './importPlace.ts';
import { placeAfterReading } from './placeIn.ts';

export interface Reading {
  /** Gives the place where the way goes on; a refusal is kept in `refusal`. */
  read: (file: ChosenFile, encoding: string | null) => Promise<ImportPlace>;
  isReading: boolean;
  /** Name of the file that is being read, also when the screen was left meanwhile. */
  fileName: string | null;
  /** Null when nothing was refused, or the officer stopped the reading. */
  refusal: Error | null;
  forget: () => void;
}

const isStopped = (error: unknown): boolean =>
  error instanceof CallError && (error.code === 'CANCELLED' || error.code === 'READING_CANCELLED');

/** Reading of a file, which goes on when the screen is left. */
export function useReading(): Reading {
  const client = useQueryClient();
  const job = useJobs().find(({ kind }) => kind === 'readWorkbook');
  const [pending, setPending] = useState(0);
  const [refusal, setRefusal] = useState<Error | null>(null);
  useEvent('jobs.changed', (changed) => {
    if (changed.kind !== 'readWorkbook' || changed.state === 'running') return;
    void client.invalidateQueries({ queryKey: callKey('imports.current', {}) });
  });
  return {
    read: async (file, encoding) => {
      setRefusal(null);
      setPending((count) => count + 1);
      try {
        const open = await invoke('imports.open', { token: file.token, encoding });
        forgetChoices();
        keepOpen(open);
        return placeAfterReading(open, file, encoding !== null);
      } catch (error) {
        if (!isStopped(error)) setRefusal(error instanceof Error ? error : new Error('INTERNAL'));
        return { ...firstPlace, file };
      } finally {
        setPending((count) => count - 1);
      }
    },
    isReading: pending > 0 || job !== undefined,
    fileName: job?.name ?? null,
    refusal,
    forget: () => setRefusal(null),
  };
}
