import { useEffect, useState } from 'react';
import { z } from 'zod';
import { readStored, writeStored } from '../storedValue.ts';

const keptSchema = z.object({ at: z.string(), values: z.record(z.string(), z.unknown()) });

export interface KeptDraft {
  at: string;
  values: Record<string, unknown>;
}

/** Milliseconds between two savings of what is typed. */
const pause = 400;

/** Work that was left unsaved under this key, as it stood when the form opened. */
export function useKeptDraft(key: string): readonly [KeptDraft | null, () => void] {
  const [kept, setKept] = useState<KeptDraft | null>(
    () => keptSchema.safeParse(readStored(`draft.${key}`)).data ?? null,
  );
  return [kept, () => setKept(null)];
}

/** Keeps what is typed while the form has unsaved changes, so that nothing is lost with the window. */
export function useDraftKeeping(key: string, values: object, isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const timer = setTimeout(
      () => writeStored(`draft.${key}`, { at: new Date().toISOString(), values }),
      pause,
    );
    return () => clearTimeout(timer);
  }, [key, values, isDirty]);
}

export function forgetDraft(key: string): void {
  writeStored(`draft.${key}`, null);
}
